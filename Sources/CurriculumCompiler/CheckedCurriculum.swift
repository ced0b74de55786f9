import CurriculumModel
import Diagnostics

/// A curriculum that has been through every check, and not yet into the model.
struct CheckedCurriculum {
  let overview: CurriculumOverview
  let found: [Diagnostic]
  private let files: [ExaminedFile]

  /// `files` in the order of the paths.
  init(_ overview: CurriculumOverview, files: [ExaminedFile]) {
    self.overview = overview
    self.files = files
    found =
      files.flatMap(\.found) + overview.linkings.flatMap(\.found)
      + curriculumChecks.concurrentMap { $0.diagnostics(in: overview) }.joined()
  }

  /// What has been found, with `more`, after what authors have marked as intended is set apart; and
  /// the curriculum. Notes for the checks in `unchecked` are left alone.
  func compilation(
    adding more: [Diagnostic] = [], unchecked: Set<String> = RevisionDiagnostics.ids
  ) -> Compilation {
    let (diagnostics, silenced) = overview.intentions.silence(found + more, apartFrom: unchecked)
    let (curriculum, unsound) = CurriculumLowering.lower(
      overview, unlessAnyErrorIn: diagnostics)
    return Compilation(
      curriculum: curriculum, diagnostics: diagnostics + unsound, silenced: silenced,
      sources: sources(of: diagnostics + unsound + silenced.map(\.diagnostic)),
      places: places(of: diagnostics + unsound))
  }

  /// The files that the diagnostics name.
  private func sources(of diagnostics: [Diagnostic]) -> [SourceText] {
    let named = Set(
      diagnostics.flatMap { found in
        [found.range.file] + found.notes.map(\.range.file) + found.fixIts.map(\.range.file)
      })
    return files.filter { named.contains($0.path) }.map(\.reading.source)
  }

  /// What the text of the diagnostics becomes.
  private func places(of diagnostics: [Diagnostic]) -> [SourceRange: CurriculumPlace] {
    guard !diagnostics.isEmpty else { return [:] }
    let named = Set(diagnostics.map(\.range.file))
    let syntax = Dictionary(
      files.filter { named.contains($0.path) }.map { ($0.path, $0.reading.syntax) },
      uniquingKeysWith: { first, _ in first })
    var known: [String: FilePlaces] = [:]
    return diagnostics.reduce(into: [:]) { places, found in
      guard let file = syntax[found.range.file] ?? nil else { return }
      places[found.range] =
        known[file.file, default: FilePlaces(file)].place(of: found.range.start)
    }
  }
}
