"""Processes that end with the one that started them, and are started again when they end by themselves."""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence

PR_SET_PDEATHSIG = 1  # Linux, prctl(2)
SHORTEST_PAUSE, LONGEST_PAUSE = 1.0, 30.0  # seconds between a death and the next start
STEADY_AFTER = 60.0  # seconds of life after which the pause is short again


class Child:
    """One process of ours, in a group of its own, so that nothing it started is left behind."""

    def __init__(self, name: str, command: Sequence[str], env: Mapping[str, str]) -> None:
        self.name, self.command, self.env = name, list(command), dict(env)
        self.process: subprocess.Popen[bytes] | None = None
        self.started = 0.0
        self.next_start = 0.0
        self.pause = SHORTEST_PAUSE

    def start(self) -> None:
        parent = os.getpid()
        self.process = subprocess.Popen(
            self.command,
            env=self.env,
            stdin=subprocess.DEVNULL,
            process_group=0,
            preexec_fn=lambda: die_with(parent),  # noqa: PLW1509 (the supervisor has one thread)
        )
        self.started = time.monotonic()

    def keep_alive(self) -> None:
        """Starts the process again when it has ended and its pause is over; says so in one line."""
        if self.process is None:
            if time.monotonic() >= self.next_start:
                self.start()
            return
        code = self.process.poll()
        if code is None:
            return
        self.sweep()
        now = time.monotonic()
        self.pause = SHORTEST_PAUSE if now - self.started > STEADY_AFTER else self.pause
        print(f"The {self.name} ended ({how(code)}); it starts again in {self.pause:g} s.", file=sys.stderr, flush=True)
        self.process, self.next_start = None, now + self.pause
        self.pause = min(self.pause * 2, LONGEST_PAUSE)

    def ask(self) -> None:
        """Asks the process to end; it ends what it started itself, once that has finished what it has begun."""
        if self.process is not None:
            self.process.terminate()

    def sweep(self) -> None:
        """Ends, without asking, whatever is left of the group."""
        if self.process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)


def how(code: int) -> str:
    """`exit code 3`, or the signal that ended it."""
    return f"exit code {code}" if code >= 0 else signal.Signals(-code).name


def die_with(parent: int) -> None:
    """Runs in the child before its program: asks Linux to end it when the supervisor is killed without a word."""
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
    if os.getppid() != parent:  # it died before we could ask
        os._exit(1)


def end(children: Sequence[Child], patience: float) -> None:
    """Asks every child to end, and makes those end that have not after `patience` seconds."""
    for child in reversed(children):
        child.ask()
    deadline = time.monotonic() + patience
    for child in children:
        if child.process is not None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.process.wait(timeout=max(0.0, deadline - time.monotonic()))
            child.sweep()
            child.process.wait()
