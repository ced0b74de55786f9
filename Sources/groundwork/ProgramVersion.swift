/// As `--version` prints it and reports name it.
let programVersion = "0.1.0"
