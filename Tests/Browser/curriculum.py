"""The shipped curriculum, with a pathway that a learner can complete alone.

A competency that a supervisor sees at work, or that the agency shows with its documents, is met by
others than the learner. The walk is about what the learner does: its pathway has every module of
the first pathway whose competency a quiz shows, in the same order.
"""
import json
import shutil
import subprocess

PATHWAY = "walk-pathway"


def release(binary, folder, path):
    subprocess.run([binary, "build", "--output", str(path), str(folder)], check=True, capture_output=True)
    return json.loads(path.read_text())


def walkable(binary, root, folder):
    """Copies the curriculum into the folder and adds the pathway. Returns its release."""
    for name in ("Curriculum", "Quizzes"):
        shutil.copytree(root / name, folder / name)
    shipped = release(binary, folder, folder / "shipped.json")
    evidence = {competency["id"]: competency["evidence"] for framework in shipped["frameworks"]
                for area in framework["areas"] for competency in area["competencies"]}
    first, modules = shipped["pathways"][0], {module["id"]: module for module in shipped["modules"]}
    alone = [name for name in first["modules"]
             if evidence.get(modules[name].get("competency"), ["quiz"]) == ["quiz"]]
    lines = ["", f"## Pathway of the walk `{PATHWAY}`", "", "- **For**: the browser tests",
             f"- **Framework**: {first['framework']}", "- **Valid for**: 24 months", "",
             "What a learner can complete alone.", ""]
    lines += [f"{place}. [{name}](modules/{name}.md)" for place, name in enumerate(alone, 1)]
    with open(folder / "Curriculum" / "curriculum.md", "a") as file:
        file.write("\n".join(lines) + "\n")
    return release(binary, folder, folder / "release.json")
