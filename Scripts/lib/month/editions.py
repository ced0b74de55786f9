"""The releases of the month: the curriculum as it is, and an edition before it with a slip in a key."""
import pathlib
import shutil
import subprocess

QUIZ, QUESTION = "words-that-respect", "q-slang-proof"


class Editions:
    """`sound` is the release of the curriculum in a folder; `slipped` is made where it is needed."""

    def __init__(self, program, curriculum, sound):
        self.program, self.curriculum, self.sound = program, curriculum, sound

    def slipped(self):
        """A release in which the right answer to one question is marked as the wrong one."""
        folder = pathlib.Path(self.sound).parent / "slipped"
        for part in ("Curriculum", "Quizzes"):
            shutil.copytree(self.curriculum / part, folder / part)
        file = folder / "Quizzes" / f"{QUIZ}.md"
        before, heading, after = file.read_text().partition(f"`{QUESTION}`")
        question, next_heading, rest = after.partition("\n## ")
        turned = question.replace("- [x]", "- [?]").replace("- [ ]", "- [x]").replace("- [?]", "- [ ]")
        file.write_text(before + heading + turned + next_heading + rest)
        release = folder / "release.json"
        subprocess.run([self.program, "build", "--output", release, folder], check=True,
                       capture_output=True)
        return release
