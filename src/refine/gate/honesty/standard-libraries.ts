/** What comes with a language: importing it invents no dependency. Data. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** CPython 3.8 to 3.14. */
export const PYTHON = words(`
  abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect builtins bz2
  cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall concurrent configparser
  contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest
  email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath
  getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io
  ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap
  modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os
  ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty
  pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched
  secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile
  sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable sys sysconfig syslog
  tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit tkinter token tokenize tomllib trace
  traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref
  webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo __future__ imp distutils
  asyncore smtpd annotationlib compression`);

/** Node.js, with and without `node:`. */
export const NODE = words(`
  assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs http http2
  https inspector module net os path perf_hooks process punycode querystring readline repl sea sqlite stream string_decoder sys test
  timers tls trace_events tty url util v8 vm wasi worker_threads zlib`);

/** Ruby 2.7 to 3.4, the bundled gems too. */
export const RUBY = words(`
  English abbrev base64 benchmark bigdecimal bundler cgi coverage csv date debug delegate did_you_mean digest drb erb error_highlight
  etc expect fcntl fiddle fileutils find forwardable getoptlong io ipaddr irb json logger matrix mkmf monitor mutex_m net nkf objspace
  observer open-uri open3 openssl optparse ostruct pathname pp prettyprint prime pstore psych pty rbconfig rdoc readline reline resolv
  resolv-replace rexml ripper rubygems securerandom set shellwords singleton socket stringio strscan syslog tempfile time timeout tmpdir
  tracer tsort un unicode_normalize uri weakref webrick yaml zlib`);

/** ISO C and POSIX headers, without `.h`. */
export const C = words(`
  aio arpa/inet assert complex cpio ctype dirent dlfcn errno fcntl fenv float fmtmsg fnmatch ftw getopt glob grp iconv inttypes iso646
  langinfo libgen limits linux/limits locale math monetary mqueue ndbm net/if netdb netinet/in netinet/tcp nl_types poll pthread pwd regex
  sched search semaphore setjmp signal spawn stdalign stdarg stdatomic stdbit stdbool stdckdint stddef stdint stdio stdlib stdnoreturn
  string strings stropts sys/ipc sys/mman sys/msg sys/random sys/resource sys/select sys/sem sys/shm sys/socket sys/stat sys/statvfs
  sys/time sys/times sys/types sys/uio sys/un sys/utsname sys/wait syslog tar termios tgmath threads time uchar ulimit unistd utime utmpx
  wchar wctype wordexp windows bcrypt`);

/** Packages whose modules have another name: module → distribution. */
export const PYTHON_DISTRIBUTIONS: ReadonlyMap<string, string> = new Map([
  ["yaml", "pyyaml"],
  ["cv2", "opencv-python"],
  ["PIL", "pillow"],
  ["bs4", "beautifulsoup4"],
  ["sklearn", "scikit-learn"],
  ["jwt", "pyjwt"],
  ["Crypto", "pycryptodome"],
  ["OpenSSL", "pyopenssl"],
  ["dateutil", "python-dateutil"],
  ["dotenv", "python-dotenv"],
  ["jose", "python-jose"],
  ["ldap", "python-ldap"],
  ["magic", "python-magic"],
  ["MySQLdb", "mysqlclient"],
  ["psycopg2", "psycopg2-binary"],
  ["google", "protobuf"],
  ["serial", "pyserial"],
  ["git", "gitpython"],
  ["markupsafe", "flask"],
  ["werkzeug", "flask"],
  ["jinja2", "flask"],
  ["itsdangerous", "flask"],
  ["starlette", "fastapi"],
  ["pydantic", "fastapi"],
  ["rest_framework", "djangorestframework"],
]);

/** Names that Python knows without an import. */
export const PYTHON_BUILTINS = words(`
  ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError
  BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
  DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception ExceptionGroup False FileExistsError
  FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError
  IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError
  NameError None NotADirectoryError NotImplemented NotImplementedError OSError OverflowError PendingDeprecationWarning
  PermissionError ProcessLookupError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning
  StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError True TypeError
  UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning
  ValueError Warning ZeroDivisionError __build_class__ __debug__ __doc__ __import__ __loader__ __name__ __package__ __spec__
  abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex copyright
  credits delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help
  hex id input int isinstance issubclass iter len license list locals map max memoryview min next object oct open ord pow
  print property quit range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip
  __file__ __path__ __builtins__ WindowsError PythonFinalizationError _`);
