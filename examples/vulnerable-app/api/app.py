"""Shareling's API: notes and attachments over HTTP, with nothing but the standard library."""

import argparse
import base64
import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import accounts
import attachments
import backup
import notes
from storage import Storage


class BadRequest(Exception):
    """The caller sent something that cannot be served."""


def register(store, query, body):
    return {"id": accounts.register(store, body["name"], body["password"])}


def login(store, query, body):
    token = accounts.login(store, body["name"], body["password"])
    if token is None:
        raise BadRequest("wrong name or password")
    return {"token": token}


def create_note(store, query, body):
    return {"id": notes.create(store, body["owner"], body["title"], body["text"])}


def search_notes(store, query, body):
    return {"notes": notes.search(store, query["owner"], query.get("q", ""))}


def sum_up(store, query, body):
    return {"value": notes.evaluate_formula(query["formula"])}


def export_notes(store, query, body):
    return {"archive": base64.b64encode(notes.export(store, query["owner"])).decode()}


def import_notes(store, query, body):
    return {"imported": notes.restore(store, body["owner"], base64.b64decode(body["archive"]))}


def import_feed(store, query, body):
    return {"imported": notes.import_feed(store, body["owner"], body["feed"])}


def upload(store, query, body):
    return {"files": attachments.unpack(store, base64.b64decode(body["archive"]))}


def measure(store, query, body):
    return {"size": attachments.measure(store, query["name"])}


def fetch_attachment(store, query, body):
    return {"bytes": attachments.fetch(store, body["url"], body["name"])}


def make_backup(store, query, body):
    return {"file": backup.make(store, body["label"])}


ROUTES = {
    ("POST", "/users"): register,
    ("POST", "/login"): login,
    ("POST", "/notes"): create_note,
    ("GET", "/notes"): search_notes,
    ("GET", "/sum"): sum_up,
    ("GET", "/notes/export"): export_notes,
    ("POST", "/notes/import"): import_notes,
    ("POST", "/notes/feed"): import_feed,
    ("POST", "/attachments"): upload,
    ("GET", "/attachments/size"): measure,
    ("POST", "/attachments/fetch"): fetch_attachment,
    ("POST", "/backup"): make_backup,
}


class Handler(BaseHTTPRequestHandler):
    """Turns a request into a call of one of ROUTES and its result into JSON."""

    store: Storage

    def do_GET(self):
        self.serve("GET")

    def do_POST(self):
        self.serve("POST")

    def serve(self, method):
        url = urlsplit(self.path)
        route = ROUTES.get((method, url.path))
        if route is None:
            return self.reply(404, {"error": "no such page"})
        try:
            self.reply(200, route(self.store, dict(parse_qsl(url.query)), self.body()))
        except (BadRequest, KeyError, ValueError) as error:
            self.reply(400, {"error": f"{type(error).__name__}: {error}"})
        except Exception as error:
            self.reply(500, {"error": f"{type(error).__name__}: {error}"})

    def body(self):
        length = int(self.headers.get("content-length") or 0)
        return json.loads(self.rfile.read(length) or b"{}")

    def reply(self, status, value):
        data = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *args):
        """Requests are not logged: they hold people's notes."""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--host", default="0.0.0.0")
    parser.add_argument("--port", type=int, default=8700)
    parser.add_argument("--data", type=Path, default=Path("shareling-data"))
    options = parser.parse_args()
    Handler.store = Storage(options.data)
    server = ThreadingHTTPServer((options.host, options.port), Handler)
    print(f"listening on http://{options.host}:{server.server_port}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
