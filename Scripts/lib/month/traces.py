"""What the files of a folder hold, byte for byte."""


def traces(folder, texts):
    """Every file with the texts that it holds, in UTF-8 or UTF-16, in any case."""
    wanted = [(text, encoded.lower()) for text in texts
              for encoded in (text.encode(), text.encode("utf-16-le"))]
    found = []
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        held = file.read_bytes().lower()
        found += [f"{file.name} holds {text!r}" for text, encoded in wanted if encoded in held]
    return found
