#!/usr/bin/env python3
"""How an office's own system uses Lotse's office API; nothing but Python's library.

    export LOTSE_URL=http://127.0.0.1:8080 LOTSE_KEY=$(lotse office-key make --office ID)
    python3 examples/jobcenter.py          # makes, moves, reads and cancels three appointments

What a real system takes over: one Idempotency-Key for each deed, kept until it is answered; waiting as Retry-After says; the
codes of problems instead of their words; and no name of a person in a reference.
"""

import datetime
import hashlib
import hmac
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid

TRIES = 5


class Problem(Exception):
    """What the API refuses, with its stable code."""

    def __init__(self, status, body):
        super().__init__(f"{status} {body.get('code')}: {body.get('detail')} {body.get('errors', '')}")
        self.status, self.code = status, body.get("code")


class Lotse:
    """The office API of one installation, for one office's key."""

    def __init__(self, url, key):
        self.url, self.key = url.rstrip("/") + "/office/v1", key

    def ask(self, method, path, body=None):
        """One deed: tried again with the same Idempotency-Key until it is answered, so that it is never done twice."""
        headers = {"Authorization": f"Bearer {self.key}"}
        if method != "GET":
            headers |= {"Content-Type": "application/json", "Idempotency-Key": str(uuid.uuid4())}
        data = None if body is None else json.dumps(body).encode()
        for attempt in range(TRIES):
            request = urllib.request.Request(self.url + path, data=data, method=method, headers=headers)
            try:
                with urllib.request.urlopen(request, timeout=30) as answer:
                    return json.load(answer)
            except urllib.error.HTTPError as refused:
                body = json.load(refused)
                wait = refused.headers.get("Retry-After")
                if wait is None or attempt + 1 == TRIES:
                    raise Problem(refused.code, body) from None
                time.sleep(int(wait))
            except urllib.error.URLError:
                if attempt + 1 == TRIES:
                    raise
                time.sleep(2**attempt)
        raise AssertionError("the loop answers or raises")

    def all(self):
        """Every appointment, page by page."""
        query = {"limit": 200}
        while True:
            page = self.ask("GET", "/appointments?" + urllib.parse.urlencode(query))
            yield from page["items"]
            if "next" not in page:
                return
            query["after"] = page["next"]


def signed(header, body, secret, now, tolerance=300):
    """Whether a webhook's body is Lotse's: `header` is Lotse-Signature, `body` the bytes as they came."""
    parts = dict(part.split("=", 1) for part in header.split(",") if "=" in part)
    expected = hmac.new(secret.encode(), parts.get("t", "").encode() + b"." + body, hashlib.sha256).hexdigest()
    fresh = parts.get("t", "").isdigit() and abs(now - int(parts["t"])) <= tolerance
    return fresh and hmac.compare_digest(expected, parts.get("v1", ""))


def main():
    lotse = Lotse(os.environ.get("LOTSE_URL", "http://127.0.0.1:8080"), os.environ["LOTSE_KEY"])
    day = datetime.date.today() + datetime.timedelta(days=10)
    run = uuid.uuid4().hex[:8]

    made = lotse.ask("POST", "/appointments", {
        "reference": f"{run}-1", "date": day.isoformat(), "time": "09:30", "minutes": 45,
        "place": "Haus 1, Raum 3", "bring": ["letter", "id"], "language": "uk",
    })
    print("made      ", made["reference"], made["from"], made["code"], made.get("link", ""))

    bulk = lotse.ask("POST", "/appointments/bulk", {"appointments": [
        {"reference": f"{run}-2", "date": day.isoformat(), "time": "10:30"},
        {"reference": f"{run}-3", "date": day.isoformat(), "time": "25:00"},
    ]})
    for result in bulk["results"]:
        print("bulk      ", result["reference"], result["outcome"], [error["code"] for error in result.get("errors", [])])

    moved = lotse.ask("PATCH", f"/appointments/{run}-1", {"time": "14:00"})
    print("moved     ", moved["reference"], moved["from"])

    cancelled = lotse.ask("DELETE", f"/appointments/{run}-2")
    print("cancelled ", cancelled["reference"], cancelled["delivery"])

    for seen in lotse.all():
        if seen["reference"].startswith(run):
            print("seen      ", seen["reference"], seen["delivery"])

    try:
        lotse.ask("POST", "/appointments", {"reference": "two words", "date": day.isoformat(), "time": "9:30"})
    except Problem as problem:
        print("refused   ", problem.code)


if __name__ == "__main__":
    sys.exit(main())
