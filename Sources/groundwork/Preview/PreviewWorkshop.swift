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

  func mustBeReadable() throws(ReadingError) { _ = try SourceFolder.read(at: folder) }

  /// Until the task is cancelled.
  func run() async {
    // Watched first: what changes during the first reading is read again.
    let changes = watch.changes()
    var last = show(read(), after: nil)
    for await _ in changes {
      do {
        try await Task.sleep(for: Self.pause)
        var now = read()
        // A file that was listed may be gone before it is read: editors make some and take them away.
        if case .failure = now {
          try await Task.sleep(for: Self.pause)
          now = read()
        }
        last = show(now, after: last)
      } catch { return }
    }
  }

  private typealias Reading = Result<SourceFolder, ReadingError>

  /// Compiles, unless the files are those of `last`; then nothing is shown anew.
  private func show(_ now: Reading, after last: Reading?) -> Reading {
    switch (now, last) {
    case (.success(let read), .success(let known)?) where read == known: break
    case (.failure(let error), .failure(let known)?) where error == known: break
    case (.success(let read), _): show(read)
    case (.failure(let error), _):
      report("\(error)\n")
      live.show(.unreadable("\(error)"))
    }
    return now
  }

  private func read() -> Reading {
    Result { () throws(ReadingError) in try SourceFolder.read(at: folder) }
  }

  /// The one place that compiles: an incremental compiler takes `compile`'s place here.
  private func show(_ read: SourceFolder) {
    let compilation = compile(read, on: .today)
    let renderer = TextRenderer(
      sources: compilation.sources, useColor: isatty(FileHandle.standardOutput.fileDescriptor) == 1)
    let findings = compilation.diagnostics.map { found in
      PreviewFinding(
        found, excerpt: TextRenderer(sources: compilation.sources).excerpt(of: found),
        place: compilation.places[found.range])
    }
    // Pages first: the author looks at them.
    if let curriculum = compilation.curriculum {
      live.show(.good(curriculum, findings))
    } else {
      live.show(.faulty(findings))
    }
    let texts = renderer.render(compilation.diagnostics)
    report(texts.isEmpty ? "No findings\n" : texts)
  }
}
