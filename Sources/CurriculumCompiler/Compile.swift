public import CurriculumChanges
public import CurriculumModel
import Diagnostics

/// Compiles a folder: reading, parsing, linking, checking, lowering, in this order.
///
/// The result does not depend on the order of the files. Takes time linear in their size. Without
/// `today` nothing is found too old; no release depends on it.
public func compile(_ folder: SourceFolder, on today: CalendarDate? = nil) -> Compilation {
  let phases = Phases(folder, on: today)
  return phases.compilation(finding: phases.found, apartFrom: RevisionDiagnostics.ids)
}

/// The same, and looks whether every **Revision** says what became of its module since an earlier
/// release.
public func compile(
  _ folder: SourceFolder, on today: CalendarDate? = nil, since earlier: Curriculum
) throws(IncomparableCurricula) -> Compilation {
  let phases = Phases(folder, on: today)
  let compilation = phases.compilation(finding: phases.found, apartFrom: RevisionDiagnostics.ids)
  guard let curriculum = compilation.curriculum else { return compilation }
  let revisions = try RevisionDiagnostics.all(from: earlier, to: curriculum, in: phases.linked)
  return phases.compilation(finding: phases.found + revisions)
}

private struct Phases {
  let linked: LinkedCurriculum
  let sources: [SourceText]
  let found: [Diagnostic]

  init(_ folder: SourceFolder, on today: CalendarDate?) {
    let (linked, sources, reading) = LinkedCurriculum.reading(folder, on: today)
    self.linked = linked
    self.sources = sources
    found = reading + allChecks.concurrentMap { $0.diagnostics(in: linked) }.joined()
  }

  func compilation(
    finding found: [Diagnostic], apartFrom unchecked: Set<String> = []
  ) -> Compilation {
    let (diagnostics, silenced) = linked.intentions.silence(found, apartFrom: unchecked)
    let (curriculum, unsound) = Lowering.lower(linked, unlessAnyErrorIn: diagnostics)
    return Compilation(
      curriculum: curriculum, diagnostics: diagnostics + unsound, silenced: silenced,
      sources: sources, place: { linked.file($0.file)?.place(of: $0.start) })
  }
}
