/** Calls that do the same job in a safe way. Data: a call on the left may go where one on the right comes. */

/** Matched on the callee as written, with and without what it is a member of. */
export const TWINS: readonly (readonly [lost: RegExp, gained: RegExp])[] = [
  [/^yaml\.(?:unsafe_|full_)?load(?:_all)?$/, /safe_load|SafeLoader/],
  [
    /^(?:os\.(?:system|popen\w*(?:\(.*\)\.read)?|exec\w*|spawn\w*)|commands\.\w+|popen2\.\w+)$/,
    /^(?:subprocess\.\w+|run|check_output|check_call|Popen|call)$/,
  ],
  [/^subprocess\.\w+$/, /^subprocess\.\w+$/],
  [
    /^(?:eval|exec|compile)$/,
    /literal_eval|json\.loads|^loads$|simple_eval|getattr|\.get$|\]$|^int$|^float$|JSON\.parse|Function$|parse/,
  ],
  [/(?:md5|sha1|MD5|SHA1|Sha1|Md5)/, /sha(?:_?2|_?3|256|384|512)|blake|SHA|Sha|scrypt|pbkdf2|bcrypt|argon2|new$/],
  [/^(?:hashlib\.\w+|\w*Hash\w*)$/, /hashlib\.|hmac\.|scrypt|pbkdf2|bcrypt|argon2|Hash/],
  [
    /^(?:random\.\w+|Math\.random|rand(?:om)?\w*|mt_rand|uniqid|lcg_value|rand\.\w+|Random|java\.util\.Random)$/,
    /secrets\.|SystemRandom|crypto\.|randomBytes|randomInt|randomUUID|getRandomValues|SecureRandom|random_(?:int|bytes)|os\.urandom|rand\.(?:Int|Read|Text)|ReadFull$|OsRng|getrandom|arc4random/,
  ],
  [/(?:c?[Pp]ickle|dill|marshal|shelve|jsonpickle|joblib)\.\w+$/, /json\.|ast\.literal_eval|orjson|ujson|msgpack/],
  [
    /(?:unserialize|Marshal\.load|YAML\.load|readObject)$/,
    /json_decode|JSON\.(?:parse|load)|safe_load|allowed_classes|readValue/,
  ],
  [
    /^(?:document\.write(?:ln)?|.*\.(?:insertAdjacentHTML|html|append))$/,
    /textContent|createTextNode|\.text$|append|sanitize/,
  ],
  [/^(?:child_process\.)?exec(?:Sync)?$/, /execFile(?:Sync)?|spawn(?:Sync)?/],
  [/^new\s?Function$|^Function$|^(?:setTimeout|setInterval)$/, /JSON\.parse|setTimeout|setInterval/],
  [
    /tempfile\.mktemp$|^os\.(?:tempnam|tmpnam)$|^(?:tmpnam|mktemp|tempnam)$/,
    /mkstemp|NamedTemporaryFile|TemporaryDirectory|mkdtemp|tmpfile/,
  ],
  [
    /xml\.\w+|etree\.\w+|minidom\.\w+|sax\.\w+|^(?:parse|fromstring|parseString|XMLParser|iterparse)$/,
    /defusedxml|fromstring|parse|XMLParser/,
  ],
  [/(?:extractall|extract)$/, /extract|open|copyfileobj|write|data_filter/],
  [/^(?:strcpy|stpcpy|lstrcpy|wcscpy)$/, /strncpy|strlcpy|snprintf|memcpy|strcpy_s/],
  [/^(?:strcat|wcscat)$/, /strncat|strlcat|snprintf|strcat_s/],
  [/^v?sprintf$/, /v?snprintf|sprintf_s/],
  [/^gets$/, /fgets|getline|gets_s/],
  [/^(?:scanf|sscanf|atoi|atol|atof)$/, /scanf|fgets|strto\w+/],
  [/^(?:ftplib\.FTP|telnetlib\.Telnet|smtplib\.SMTP)$/, /FTP_TLS|SFTP|SSHClient|SMTP_SSL|starttls|paramiko|asyncssh/],
  [
    /^(?:ssl\.wrap_socket|ssl\._create_unverified_context|ssl\._create_stdlib_context)$/,
    /create_default_context|SSLContext|wrap_socket/,
  ],
  [
    /(?:AES|DES3?|Blowfish|ARC[24]|XOR|Cipher|createCipher|Cipher\.getInstance)\b/,
    /AES|ChaCha|Fernet|createCipheriv|getInstance|GCM|Cipher/,
  ],
  [/render_template_string$/, /render_template/],
  [
    /(?:execute|executemany|query|raw|exec|Query|Exec|QueryRow|executeQuery|createQuery|mysqli_query|find_by_sql|where)$/,
    /execute|prepare|query|bind|Query|Exec|setString|raw|where/,
  ],
  [
    /\]$|^require$|^import$|^getattr$|^__import__$|import_module$/,
    /\]$|\.get$|\.call$|\.apply$|getattr|require|import/,
  ],
  [/createStatement$/, /prepareStatement/],
  [/(?:Template|render|from_string)$/, /Template|Environment|from_string|render/],
  [/^(?:RawSQL|extra|raw)$/, /Value|^F$|Func|Cast|annotate|filter|raw/],
  [/(?:CGIHandler\S*|CommunityData|SimpleXMLRPCServer)$/, /make_server|UsmUserData|WSGIServer|defuse|Server/],
  [/^(?:assert|assert_\w+)$/, /raise|throw/],
  [
    /\.(?:update|assign|merge|extend|setattr|putAll)$|^(?:setattr|extend|merge)$|Object\.assign|_\.merge/,
    /\.set$|setattr|Object\.create|defineProperty|update|assign/,
  ],
  [
    /^(?:open|fopen|File\.open|fs\.\w+|os\.Open|send_file)$/,
    /open|send_from_directory|safe_join|OpenInRoot|fs\.\w+|Open|NamedTemporaryFile|TemporaryFile|mkstemp/,
  ],
  [/^(?:re\.\w+|\w*[Rr]egExp?)$/, /re\.\w+|re2|RegExp|in$|startswith|startsWith/],
  [
    /^(?:compare|strcmp|equals|bytes\.Equal|memcmp)$/,
    /compare_digest|timingSafeEqual|hash_equals|ConstantTimeCompare|secure_compare|CRYPTO_memcmp|isEqual/,
  ],
  [/^(?:redirect|res\.redirect|sendRedirect|header|redirect_to)$/, /redirect|header|abort|raise/],
  [
    /^(?:requests|httpx|urllib|urllib2|http|axios|fetch|got|request)\b/,
    /requests\.|httpx\.|urlopen|fetch|axios|request|Session|get$|post$/,
  ],
  [/^jwt\.\w+|\bdecode$/, /jwt\.|verify|decode/],
  [/(?:chmod|umask|mkdir|makedirs)$/, /chmod|umask|mkdir|makedirs|open/],
  [/(?:format|format_map|substitute)$/, /format|substitute|escape|replace|vformat/],
  [
    /(?:call_user_func\w*|assert|create_function|preg_replace|system|passthru|shell_exec|popen|proc_open)$/,
    /call_user_func|preg_replace_callback|escapeshell|proc_open|exec/,
  ],
];

/** Calls that only weaken, vouch for something, or only help to find errors: they may go without anything in their place. */
export const DISPENSABLE =
  /(?:set_missing_host_key_policy|mark_safe|Markup|SafeString|html_safe|trustAs\w+|bypassSecurityTrust\w+|disable_warnings|set_trace|breakpoint|setMissingHostKeyPolicy|setAllowAllHostnameVerifier|disableHtmlEscaping|setJavaScriptEnabled|setAllowFileAccess|InsecureSkipVerify|printStackTrace)$/;
