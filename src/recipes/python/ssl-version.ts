import type { Node } from "web-tree-sitter";
import { descendants, edited, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { pythonStatement } from "./syntax.ts";

const OLD = /^(?:PROTOCOL_(?:SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1)|(?:SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1)_METHOD)$/;

/** `PROTOCOL_TLS`, or pyOpenSSL's `TLS_METHOD`, agrees on the best version that both sides know, and neither on SSL nor, since Python 3.10, on TLS 1.0 and 1.1. */
function fix({ node }: RecipeInput): RecipeResult {
  const flagged = [...descendants(node)].filter(isOldVersion);
  const statement = pythonStatement(node);
  const isSimple = statement.descendantsOfType("block").length === 0;
  const names = flagged.length > 0 || !isSimple ? flagged : [...descendants(statement)].filter(isOldVersion);
  if (names.length === 0) return refused("there is no name of an old protocol version here");
  const explanation =
    "Old versions of SSL and TLS can be broken by whoever is on the way. Now both sides agree on the best that they know.";
  return edited(
    explanation,
    names.map((name) => replace(name, name.text.endsWith("METHOD") ? "TLS_METHOD" : "PROTOCOL_TLS")),
  );
}

/** `ssl.PROTOCOL_SSLv3`: the name after the dot. */
function isOldVersion(node: Node): boolean {
  const isAttribute = node.parent?.childForFieldName("attribute")?.id === node.id;
  return node.type === "identifier" && isAttribute && OLD.test(node.text);
}

export const sslVersion: Recipe = {
  id: "python/ssl-version",
  summary: "old SSL and TLS versions become `PROTOCOL_TLS`",
  languages: ["python"],
  rules: ["S502", "B502", "S503", "B503", "py/old-tls"],
  examples: [
    {
      title: "a socket",
      before: "import ssl\n\n\ndef wrap(sock):\n    return ssl.wrap_socket(sock, ssl_version=ssl.PROTOCOL_SSLv3)\n",
      after: "import ssl\n\n\ndef wrap(sock):\n    return ssl.wrap_socket(sock, ssl_version=ssl.PROTOCOL_TLS)\n",
    },
    {
      title: "a default",
      before: "import ssl\n\n\ndef connect(host, version=ssl.PROTOCOL_TLSv1):\n    return (host, version)\n",
      after: "import ssl\n\n\ndef connect(host, version=ssl.PROTOCOL_TLS):\n    return (host, version)\n",
    },
    {
      title: "a context",
      before: "import ssl\n\n\ndef make():\n    return ssl.SSLContext(ssl.PROTOCOL_TLSv1)\n",
      after: "import ssl\n\n\ndef make():\n    return ssl.SSLContext(ssl.PROTOCOL_TLS)\n",
    },
  ],
  untouched: [
    "from ssl import PROTOCOL_SSLv3, wrap_socket\n\n\ndef wrap(sock):\n    return wrap_socket(sock, ssl_version=PROTOCOL_SSLv3)\n",
    "import ssl\n\n\ndef wrap(sock, version):\n    return ssl.wrap_socket(sock, ssl_version=version)\n",
  ],
  fix,
};
