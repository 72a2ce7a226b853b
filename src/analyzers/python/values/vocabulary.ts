/** What functions and members do to a value, by their names: the knowledge that `origin.ts` applies. */

export const CONSTANT_KINDS = new Set([
  "integer",
  "float",
  "true",
  "false",
  "none",
  "comparison_operator",
  "not_operator",
  "unary_operator",
  "lambda",
  "comment",
  "string_start",
  "string_end",
  "string_content",
  "escape_sequence",
  "ellipsis",
]);
/** Results that hold nothing of what they were asked about. */
export const HARMLESS_CALLS =
  /^(?:int|float|bool|len|abs|round|hash|id|ord|isinstance|hasattr|callable|any|all|complex|range|uuid\.\w+|ipaddress\.\w+|datetime\..*|time\..*|random\..*|secrets\..*|hashlib\..*\.(?:hexdigest|digest)|hashlib\.\w+|os\.(?:getpid|getcwd|urandom|cpu_count|path\.(?:exists|isfile|isdir|getsize|getmtime))|platform\.\w+|socket\.gethostname|tempfile\.\w+|decimal\.Decimal|fractions\.Fraction|urllib\.parse\.quote(?:_plus)?|urllib\.parse\.urlencode|django\.utils\.http\.(?:urlquote|urlencode)|werkzeug\.utils\.secure_filename|math\.\w+|threading\.\w+|logging\.\w+|re\.escape|shlex\.quote|pipes\.quote|html\.escape|cgi\.escape|markupsafe\.escape|flask\.escape|django\.utils\.html\.(?:escape|format_html|conditional_escape|strip_tags)|bleach\.\w+|ast\.literal_eval|django\.shortcuts\.(?:reverse|resolve_url)|django\.urls\.reverse|flask\.url_for|url_for|reverse)$/;
/** Functions that are told by their own name to make a value safe. */
export const SANITIZER =
  /(?:^|[._])(?:(?:html|xml|url|uri|shell|cmd|sql|regexp?|attr|path|file_?name|ldap|xpath|js)?_?(?:escape|sanitiz|sanitis|purif|quote|clean_html|secure_filename|safe_join|safe_path|slugify|whitelist|allowlist)\w*)$/i;
/** The result is made of the arguments. */
export const PASSING_CALLS =
  /^(?:str|bytes|bytearray|unicode|repr|list|tuple|set|frozenset|dict|sorted|reversed|iter|next|zip|enumerate|filter|map|min|max|format|sum|copy\.(?:copy|deepcopy)|os\.path\.(?:join|normpath|abspath|realpath|expanduser|expandvars|relpath|dirname|split|splitext)|os\.fs(?:path|decode|encode)|sys\.intern|(?:str|bytes)\.\w+|unicodedata\.normalize|functools\.reduce|posixpath\.\w+|ntpath\.\w+|pathlib\.\w+(?:\(\)\.\w+)?|py\.path\.local|urllib\.parse\.(?:unquote|unquote_plus|urljoin|urlparse|urlsplit|parse_qs|parse_qsl|urlunparse|urlunsplit)|urlparse\.\w+|urllib\.unquote(?:_plus)?|six\.moves\.urllib\.parse\.(?:unquote|unquote_plus|urljoin|urlparse)|base64\.\w+|binascii\.\w+|codecs\.(?:encode|decode)|(?:simple|u|or)?json\.(?:loads|dumps|load)|bson\.json_util\.\w+|bson\.\w+|textwrap\.dedent|string\.Template|io\.(?:BytesIO|StringIO)|StringIO\.StringIO|six\.(?:ensure_str|ensure_text|ensure_binary|text_type|b|u)|typing\.cast|operator\.\w+|itertools\.\w+|collections\.\w+|asyncio\.(?:gather|wait_for|to_thread)|html\.unescape|shlex\.(?:split|join)|django\.utils\.encoding\.\w+|werkzeug\.utils\.\w+|sqlalchemy\.(?:text|sql\.text|sql\.expression\.text)|re\.sub|yaml\.\w+|xml\.sax\.saxutils\.unescape|psycopg2\.extensions\.\w+)$/;
export const PASSING_METHODS =
  /^(?:get|getlist|getall|getfirst|getvalue|get_all|getone|pop|popitem|popleft|strip|lstrip|rstrip|lower|upper|title|capitalize|swapcase|casefold|replace|format|format_map|join|encode|decode|split|rsplit|splitlines|partition|rpartition|ljust|rjust|center|zfill|expandtabs|removeprefix|removesuffix|translate|items|values|keys|copy|to_dict|dict|model_dump|read|readline|readlines|getvalue|joinpath|resolve|absolute|expanduser|with_suffix|with_name|relative_to|as_posix|substitute|safe_substitute|group|groups|tobytes|hex|setdefault|__str__|as_str|geturl|text|json|first|last|__getitem__|getitem|unquote|most_common|tolist|flatten|to_string)$/;
/** Methods whose arguments become part of the result. */
export const BUILDING_METHODS =
  /^(?:format|format_map|join|replace|joinpath|with_name|with_suffix|substitute|safe_substitute|ljust|rjust|removeprefix)$/;
/** Members and methods that count, compare or name rather than pass on. */
export const COUNTING_MEMBERS =
  /^(?:count|index|find|rfind|startswith|endswith|isdigit|isalpha|isalnum|isnumeric|isdecimal|isidentifier|islower|isupper|is_valid|is_file|is_dir|exists|is_relative_to|__len__|__class__|__name__|method|status_code|content_length|content_type|mimetype|is_secure|is_ajax|remote_addr|user|session|size|timestamp|total_seconds|bit_length|hexdigest|digest)$/;
export const ENVIRONMENT =
  /^(?:os\.(?:environ|getenv|getcwd|path\.(?:expanduser|dirname|abspath))\b|__file__$|__name__$|django\.conf\.settings\b|settings\.|config\.|flask\.current_app\b|current_app\b|app\.config\b|sys\.(?:executable|prefix|platform|version|path)\b)|(?:^|\.)[A-Z][A-Z\d_]+$/;
export const ARGV =
  /^sys\.argv\b|^(?:raw_)?input\(\)|^argparse\.ArgumentParser\(\)\.parse_args\(\)|^sys\.stdin\b|^click\.prompt\(\)|^optparse\.OptionParser\(\)\.parse_args\(\)|^getpass\.getpass\(\)/;
/** `re.sub("[^a-z0-9]", "", x)` keeps what it names. */
export const WHITELIST_PATTERN = /^(?:[rbu]*["']+)(?:\[\^|\\W|\\D)/;
/** Nodes that are made of all their parts. */
export const COMPOSED_KINDS = new Set([
  "string",
  "concatenated_string",
  "list",
  "tuple",
  "set",
  "dictionary",
  "list_splat",
  "dictionary_splat",
  "expression_list",
  "list_comprehension",
  "set_comprehension",
  "generator_expression",
  "dictionary_comprehension",
  "format_expression",
  "slice",
]);
/** A function with such a name answers with something of its own, whatever it is asked about. */
export const LOOKUP =
  /(?:^|[._])(?:get|find|fetch|load|lookup|query|search|select|filter|create|save|insert|update|delete|validate|check|is|has|verify|authenticate|login|count|hash|exists|resolve|allowed|safe|clean|parse_int|to_int|compute|render|send|log|register|make)(?:_\w+|[A-Z]\w*)?$/;
