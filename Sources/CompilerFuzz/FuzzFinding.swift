import CurriculumCompiler

/// Something that does not hold, and the text that shows it.
struct FuzzFinding {
  /// Of the execution, among others of the same seed.
  let name: String
  let files: [File]
  let sentences: [String]

  struct File {
    let name: String
    let bytes: [UInt8]
  }

  /// The files that the mutant has changed, with what was done and what was wrong.
  init(_ mutant: Mutant, execution: Int, saying complaints: [String]) {
    name = "\(execution)"
    files = mutant.folder.files.filter { mutant.changed.contains($0.path) }
      .map { File(name: $0.path.split(separator: "/").joined(separator: "__"), bytes: $0.bytes) }
    sentences = mutant.deeds + complaints
  }

  /// A piece of text that costs more the more of it there is.
  init(_ growth: Growth, execution: Int, saying complaint: String) {
    name = "growth-\(execution)"
    files = [File(name: "piece", bytes: growth.piece)]
    sentences = [complaint]
  }
}
