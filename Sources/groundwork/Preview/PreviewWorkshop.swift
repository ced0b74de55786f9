import CurriculumCompiler
import CurriculumModel
import Diagnostics
import FolderWatching
import Foundation
import Web

/// Reads the author's folder again whenever it changes, and shows what comes of it.
struct PreviewWorkshop: Sendable {
  /// How long it waits after a change for others that belong to it: an editor writes a copy, then
  /// renames it; a checkout touches many files.
  private static let pause = Duration.milliseconds(10)

  private let folder: String
  private let live: LivePreview
  private let watch: FolderWatch
  private let report: @Sendable (String) -> Void

  /// `report` takes texts for the terminal.
  init(
    folder: String, live: LivePreview, polls: Bool = false,
    report: @escaping @Sendable (String) -> Void
  ) {
    self.folder = folder
    self.live = live
    self.report = report
    watch = FolderWatch(SourceFolder.names, in: folder, polls: polls)
  }

  /// `as soon as a file is saved`, or how often it looks.
  var pace: String {
    switch watch.method {
    case .notification: "as soon as a file is saved"
    case .polling(let interval): "by looking at the files every \(interval)"
    }
  }

  /// Until the task is cancelled.
  func run() async {
    // Watched first: what changes during the first reading is read again.
    let changes = watch.changes()
    var reader = FolderReader(folder)
    var compiler = IncrementalCompiler()
    var last = Self.read(with: &reader)
    show(last, with: &compiler)
    for await _ in changes {
      do {
        try await Task.sleep(for: Self.pause)
        var now = Self.read(with: &reader)
        // A file that was listed may be gone before it is read: editors make some and take them away.
        if case .failure = now {
          try await Task.sleep(for: Self.pause)
          now = Self.read(with: &reader)
        }
        guard !Self.isSame(now, as: last) else { continue }
        show(now, with: &compiler)
        last = now
      } catch { return }
    }
  }

  private typealias Reading = Result<SourceFolder, ReadingError>

  private static func read(with reader: inout FolderReader) -> Reading {
    Result { () throws(ReadingError) in try reader.read() }
  }

  private static func isSame(_ now: Reading, as last: Reading) -> Bool {
    switch (now, last) {
    case (.success(let now), .success(let last)): now == last
    case (.failure(let now), .failure(let last)): now == last
    default: false
    }
  }

  private func show(_ reading: Reading, with compiler: inout IncrementalCompiler) {
    switch reading {
    case .success(let folder): show(compiler.compile(folder, on: .today))
    case .failure(let error):
      report("\(error)\n")
      live.show(.unreadable("\(error)"))
    }
  }

  private func show(_ compilation: Compilation) {
    let plain = TextRenderer(sources: compilation.quoted)
    let findings = compilation.diagnostics.map { found in
      PreviewFinding(
        found, excerpt: plain.excerpt(of: found), place: compilation.places[found.range])
    }
    // Pages first: the author looks at them.
    if let curriculum = compilation.curriculum {
      live.show(.good(curriculum, findings))
    } else {
      live.show(.faulty(findings))
    }
    let renderer = TextRenderer(
      sources: compilation.quoted,
      useColor: isatty(FileHandle.standardOutput.fileDescriptor) == 1)
    let texts = renderer.render(compilation.diagnostics)
    report(texts.isEmpty ? "No findings\n" : texts)
  }
}

extension Compilation {
  /// The sources that diagnostics speak of.
  fileprivate var quoted: [SourceText] {
    let files = Set(diagnostics.flatMap { [$0.range.file] + $0.notes.map(\.range.file) })
    return files.isEmpty ? [] : sources.filter { files.contains($0.file) }
  }
}
