"""Resolvers and lines that open no socket: they only note what the door asked of them."""

import httpcore

PUBLIC = "93.184.215.14"


class Names:
    """A resolver: each name's answers, one list per look-up; the last list stays."""

    def __init__(self, **answers):
        self.answers = {name.replace("_", "."): list(lists) for name, lists in answers.items()}
        self.asked = []

    def __call__(self, host):
        self.asked.append(host)
        lists = self.answers.get(host, [[]])
        return lists.pop(0) if len(lists) > 1 else lists[0]


class Lines(httpcore.NetworkBackend):
    """A backend whose every connection plays the next prepared answer; `connected` and `tls` say where it went."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.connected = []
        self.tls = []
        self.sent = []

    def connect_tcp(self, host, port, timeout=None, local_address=None, socket_options=None):
        self.connected.append((host, port))
        if not self.answers:
            raise httpcore.ConnectError("nothing is prepared")
        return _Stream(self, self.answers.pop(0))


class _Stream(httpcore.NetworkStream):
    def __init__(self, lines, answer):
        self.lines = lines
        self.answer = answer

    def read(self, max_bytes, timeout=None):
        if isinstance(self.answer, Exception):
            raise self.answer
        head, self.answer = self.answer[:max_bytes], self.answer[max_bytes:]
        return head

    def write(self, buffer, timeout=None):
        if buffer:
            self.lines.sent.append(bytes(buffer))

    def close(self):
        pass

    def start_tls(self, ssl_context, server_hostname=None, timeout=None):
        self.lines.tls.append(server_hostname)
        return self

    def get_extra_info(self, info):
        return None


def answer(status=200, body=b"hello", **headers):
    """The bytes of one HTTP answer; `content_type` stands for `content-type`."""
    lines = [f"HTTP/1.1 {status} Word", f"content-length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body
