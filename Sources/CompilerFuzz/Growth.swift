import CurriculumCompiler

/// Whether a text that is four times as long takes more than four times as long.
struct Growth {
  private static let sizes = [16_000, 64_000, 256_000]
  /// Room for caches that no longer hold it all.
  private static let mostTimes = 4.0 * 2.2
  /// Below that, what is measured is chance.
  private static let leastSeconds = 0.04

  let piece: [UInt8]
  private let execution: Int
  private let path: String
  private let head: [UInt8]
  /// What the text is compiled with: all that a module or a quiz refers to.
  private let others: [SourceFile]

  /// A piece of the curriculum, or of tokens, to repeat in a file.
  init?(of folder: SourceFolder, seed: UInt64, execution: Int) {
    var chance = SeededChance(seed: seed ^ 0x6772_6f77, execution: execution)
    let files = folder.files.filter { $0.path.hasSuffix(".md") }
    let courses = files.filter(\.isCourse)
    guard let file = chance.pick(chance.below(3) == 0 ? files : courses),
      let donor = chance.pick(files), !donor.bytes.isEmpty
    else { return nil }
    var piece: [UInt8] = []
    if chance.below(2) == 0 {
      let start = chance.below(donor.bytes.count)
      piece += donor.bytes[start..<min(donor.bytes.count, start + 1 + chance.below(200))]
    }
    for _ in 0...chance.below(6) where piece.count < 300 || chance.below(2) == 0 {
      if let token = chance.pick(Token.all) { piece += token }
    }
    self.piece = piece
    self.execution = execution
    path = file.path
    head = Array(file.bytes.prefix(chance.below(2) == 0 ? 300 : file.bytes.count))
    others = files.filter { !$0.isCourse && $0.path != file.path }
  }

  func folder(ofSize size: Int) -> SourceFolder {
    let text = head + Array(repeatElement(piece, count: size / max(1, piece.count)).joined())
    return SourceFolder(others + [SourceFile(path: path, bytes: text)])
  }

  /// What the largest text takes, and a complaint where time grows faster than the text. Measured
  /// three times before it is believed.
  func measured() -> (Timing, complaint: String?) {
    var compiler = IncrementalCompiler()
    _ = compiler.compile(folder(ofSize: 0))
    var times: [Double] = []
    var isSteep = true
    for _ in 0..<3 where isSteep {
      times = Self.sizes.map { size in
        let folder = folder(ofSize: size)
        var compiler = compiler
        return ProcessorTime.of { _ = compiler.compile(folder) }
      }
      isSteep = Self.isSteep(times)
    }
    let text = times.map { "\(Int($0 * 1_000)) ms" }.joined(separator: ", ")
    return (
      Timing(execution: execution, seconds: times.last ?? 0, bytes: Self.sizes.last ?? 0),
      isSteep ? "\(Self.sizes) bytes in \(path) take \(text)" : nil
    )
  }

  private static func isSteep(_ times: [Double]) -> Bool {
    zip(times, times.dropFirst()).contains { $1 > leastSeconds && $1 > $0 * mostTimes }
  }
}

extension SourceFile {
  /// A file that others do not refer to.
  fileprivate var isCourse: Bool {
    path.hasPrefix("Curriculum/modules/") || path.hasPrefix("Quizzes/")
  }
}
