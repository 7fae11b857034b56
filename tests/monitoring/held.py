"""Builds held posts as rows, screened by the live path, and walks sweeps over them."""

from monitoring.actions import screening, sweeping, walking
from monitoring.actions.sweeping import InForce
from monitoring.models import Post, PostVersion, Sweep
from policy.actions.registers import registers_version
from tests.monitoring.rules import FRUITS, engine_of, fruit


def hold(account, at, *texts):
    """A post for each text, each with one version that nobody looked at; the versions."""
    return [version(_post(account, at), text, at) for text in texts]


def _post(account, at):
    n = Post.objects.count() + 1
    return Post.objects.create(
        account=account, platform_id=f"held-{n}", published_at=at, first_seen_at=at, last_seen_at=at
    )


def version(post, text, at):
    n = post.versions.count() + 1
    return PostVersion.objects.create(
        post=post, n=n, captured_at=at, text=text, raw=b"{}", raw_sha256="0" * 64, sha256=f"{post.pk}-{n}"
    )


def screened(account, at, *texts, engine=None):
    """Held posts that the rules in force looked at when they came."""
    versions = hold(account, at, *texts)
    screening.screen(versions, engine or engine_of(), at=at)
    return versions


def more(*rules):
    """The rules of fruit, and further ones."""
    return engine_of(*FRUITS, *(fruit(rule) if isinstance(rule, str) else rule for rule in rules))


def force(engine, registers=None, changed=None):
    """These rules, as if they were in force; the registers as they are, unless another mark is given."""
    return InForce(engine, registers_version() if registers is None else registers, changed)


def sweep_with(engine, at, *, by=None, size=walking.SLICE, registers=None):
    """A re-screening from its beginning to its end; its record."""
    sweep = sweeping.begin(force(engine, registers), by=by, at=at)
    walk(sweep, engine, at, size=size, registers=registers)
    sweep.refresh_from_db()
    return sweep


def walk(sweep, engine, at, *, size=walking.SLICE, registers=None, slices=1000):
    claimed = sweeping.claim(Sweep.objects.get(pk=sweep.pk), at)
    assert claimed, "somebody holds it"
    for _ in range(slices):
        if not walking.go_on(claimed, at=at, force=force(engine, registers), size=size):
            break
    return claimed
