"""Check the posts on 3(a): format, ids, duplicates, pairs, terms of office, figures against the register.

python corpus/tools/check.py            errors only
python corpus/tools/check.py --list     also what a person should read again
"""

import collections
import datetime
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent.parent
TAGS = frozenset(
    re.findall(
        r"\w+",
        """quotation counter_speech negation obfuscation hashtag alt_text reply_context french sarcasm near_miss
        paraphrase
    public_source renamed_account implicit multi_clause plain""",
    )
)
CLAUSES = {"3a-politics", "3a-decision", "3b", "3c-incamera", "3c-privacy", "3d", "3e"}
KINDS = {"official", "commissioner", "personal"}
ENGLISH = """one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 fifteen=15
    thirty=30 thirty-six=36 forty=40"""
FRENCH = """deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 quinze=15 vingt-cinq=25 trente=30
    trente-six=36 quarante=40"""
WORDS = [item.split("=") for item in (ENGLISH + " " + FRENCH).split()]


def lines(path: pathlib.Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


REGISTER = {d["id"]: d for d in lines(HERE / "context/decisions.jsonl")}
OFFICIALS = json.loads((HERE / "context/officials.json").read_text(encoding="utf-8"))["objects"]


def numbers(text: str) -> set[str]:
    text = re.sub(r"(?<=\d)[\s\u00a0,](?=\d{3}\b)", "", text.lower())
    found = {n.replace(",", ".").rstrip(".") for n in re.findall(r"\d+(?:[.,]\d+)?", text)}
    found |= {n for word, n in WORDS if re.search(rf"\b{word}\b", text)}
    return {n.removesuffix("000") if len(n) > 5 else n for n in found}


def own_words(post: dict) -> str:
    return " ".join([post["text"], *(a["alt_text"] for a in post.get("attachments", []))])


def day_of(post: dict) -> str:
    return datetime.datetime.fromisoformat(post["posted_at"]).date().isoformat()


def form(post: dict) -> list[str]:
    checks = {
        "kind": post["author"]["kind"] in KINDS,
        "clause": set(post["clauses"]) <= CLAUSES,
        "tag": bool(post["tags"]) and set(post["tags"]) <= TAGS,
        "scope": post["in_scope"] or (post["author"]["kind"] == "personal" and not post["clauses"]),
        "why": len(post["why"]) > 2,
        "lang": post["lang"] != "fr" or "french" in post["tags"],
        "text": bool(post["text"].strip()),
    }
    return [name for name, holds in checks.items() if not holds]


def decision(post: dict) -> tuple[list[str], list[str]]:
    motions = [REGISTER[i] for i in post["register"]]
    if not motions:
        return [], []
    odd = numbers(own_words(post)) - set().union(*(numbers(m["text"] + " " + m["date"]) for m in motions))
    if post["clauses"]:
        return [], [] if odd else [f"flagged, all figures known: {own_words(post)} ({post['why']})"]
    errors = [f"speaks of {m['id']}, decided later" for m in motions if m["date"] > day_of(post)]
    return errors, [f"clean, not in the register {sorted(odd)}: {own_words(post)}"] if odd else []


def politics(post: dict) -> list[str]:
    if "3a-politics" not in post["clauses"]:
        return []
    text = " ".join([own_words(post), post.get("reply_to_text", ""), post.get("quote_text", "")])
    named = [o["extra"] for o in OFFICIALS if o["name"] in text or o["extra"]["twitter"] in text]
    day = day_of(post)
    serving = [e for e in named if e.get("valid_from", "") <= day <= e.get("valid_to", "9999")]
    return ["nobody named is in office that day"] if named and not serving else []


def main(listing: bool) -> int:
    errors, notes, seen = [], [], set()
    for name in ("politics", "decisions"):
        posts = lines(HERE / "posts" / f"{name}.jsonl")
        pairs = collections.defaultdict(list)
        for post in posts:
            pairs[post["pair"]].append(bool(post["clauses"]))
            context = (post.get("reply_to_text"), post.get("quote_text"), str(post.get("attachments")))
            keys = {post["id"], (post["text"], context, day_of(post))}
            found = form(post) + politics(post) + ["twice"] * bool(keys & seen)
            wrong, again = decision(post) if name == "decisions" else ([], [])
            errors += [f"{post['id']} ({post['pair']}): {problem}" for problem in found + wrong]
            notes += [f"{post['id']} ({post['pair']}) {note}" for note in again]
            seen |= keys
        kinds = dict(collections.Counter(p["author"]["kind"] for p in posts))
        mixed = sum(len(p) for p in pairs.values() if len(set(p)) > 1)
        print(
            f"{name}: {len(posts)} posts, {sum(not p['clauses'] for p in posts)} clean, {mixed} in mixed pairs,", kinds
        )
    print(*errors, *(notes if listing else []), sep="\n")
    return bool(errors)


if __name__ == "__main__":
    sys.exit(main("--list" in sys.argv))
