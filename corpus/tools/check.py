"""Check politics.jsonl and decisions.jsonl: format, ids, duplicates, pairs, dates in office, figures against the register.

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
TAGS = set(
    "quotation counter_speech negation obfuscation hashtag alt_text reply_context french sarcasm near_miss paraphrase "
    "public_source renamed_account implicit multi_clause plain".split()
)
CLAUSES = {"3a-politics", "3a-decision", "3b", "3c-incamera", "3c-privacy", "3d", "3e"}
KINDS = {"official", "commissioner", "personal"}
WORDS = dict(
    zip(
        "one two three four five six seven eight nine ten eleven twelve fifteen thirty thirty-six forty".split(),
        (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 30, 36, 40),
        strict=True,
    )
)
FRENCH = dict(
    zip(
        "deux trois quatre cinq six sept huit neuf dix quinze vingt-cinq trente trente-six quarante".split(),
        (2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 25, 30, 36, 40),
        strict=True,
    )
)


def numbers(text: str) -> set[str]:
    text = re.sub(r"(?<=\d)[\s\u00a0,](?=\d{3}\b)", "", text.lower())
    found = {n.replace(",", ".").rstrip(".") for n in re.findall(r"\d+(?:[.,]\d+)?", text)}
    for table in (WORDS, FRENCH):
        found |= {str(n) for w, n in table.items() if re.search(rf"\b{w}\b", text)}
    return {n.removesuffix("000") if len(n) > 5 else n for n in found}


def main(listing: bool) -> int:
    errors: list[str] = []
    notes: list[str] = []
    register = {d["id"]: d for d in map(json.loads, open(HERE / "context/decisions.jsonl", encoding="utf-8"))}
    officials = json.load(open(HERE / "context/officials.json", encoding="utf-8"))["objects"]
    ids: set[str] = set()
    bodies: dict[tuple, str] = {}
    for name in ("politics", "decisions"):
        path = HERE / "posts" / f"{name}.jsonl"
        counts: collections.Counter = collections.Counter()
        pairs = collections.defaultdict(list)
        for line in open(path, encoding="utf-8"):
            post = json.loads(line)
            where = f"{post['id']} ({post['pair']})"
            bad = [
                problem
                for problem, wrong in (
                    ("id twice", post["id"] in ids),
                    ("kind", post["author"]["kind"] not in KINDS),
                    ("clause", bool(set(post["clauses"]) - CLAUSES)),
                    ("tag", bool(set(post["tags"]) - TAGS) or not post["tags"]),
                    ("scope", not post["in_scope"] and (post["author"]["kind"] != "personal" or bool(post["clauses"]))),
                    ("why", len(post["why"]) < 3),
                    ("lang", ("french" in post["tags"]) < (post["lang"] == "fr")),
                    ("text", not post["text"].strip()),
                )
                if wrong
            ]
            errors += [f"{where}: {problem}" for problem in bad]
            ids.add(post["id"])
            day = datetime.datetime.fromisoformat(post["posted_at"]).date().isoformat()
            body = (post["text"], post.get("reply_to_text"), post.get("quote_text"), str(post.get("attachments")), day)
            if body in bodies:
                errors.append(f"{where}: same as {bodies[body]}")
            bodies[body] = where
            pairs[post["pair"]].append(post)
            counts["all"] += 1
            counts["clean"] += not post["clauses"]
            counts["french"] += post["lang"] == "fr"
            counts["out of scope"] += not post["in_scope"]
            counts[post["author"]["kind"]] += 1
            whole = " ".join([post["text"], *(a["alt_text"] for a in post.get("attachments", []))])
            if name == "decisions":
                motions = [register[i] for i in post["register"]]
                known = set().union(*(numbers(m["text"] + " " + m["date"]) for m in motions)) if motions else set()
                if not post["clauses"]:
                    errors += [f"{where}: speaks of {m['id']}, decided later" for m in motions if m["date"] > day]
                    odd = numbers(whole) - known
                    if motions and odd:
                        notes.append(f"{where} clean, not in the register: {sorted(odd)} :: {whole}")
                elif motions and not numbers(whole) - known:
                    notes.append(f"{where} flagged, all figures known :: {whole} :: {post['why']}")
            elif "3a-politics" in post["clauses"]:
                everything = " ".join([whole, post.get("reply_to_text", ""), post.get("quote_text", "")])
                named = [o for o in officials if o["name"] in everything or o["extra"]["twitter"] in everything]
                now = [
                    o
                    for o in named
                    if o["extra"].get("valid_from", "") <= day and day <= o["extra"].get("valid_to", "9999")
                ]
                if named and not now:
                    errors.append(f"{where}: nobody named is in office that day")
        mixed = sum(len(p) for p in pairs.values() if len({bool(q["clauses"]) for q in p}) > 1)
        print(name, dict(counts), f"in mixed pairs {mixed}", f"pairs {len(pairs)}")
    print(*errors, sep="\n")
    if listing:
        print(*notes, sep="\n")
    return bool(errors)


if __name__ == "__main__":
    sys.exit(main("--list" in sys.argv))
