public import CurriculumModel
import Diagnostics

/// Compiles a folder: reading, parsing, linking, checking, lowering, in this order.
///
/// The result does not depend on the order of the files. Takes time linear in their size. Without
/// `today` nothing is found too old; no release depends on it.
public func compile(_ folder: SourceFolder, on today: CalendarDate? = nil) -> Compilation {
  let (linked, sources, reading) = LinkedCurriculum.reading(folder, on: today)
  let found = reading + allChecks.flatMap { $0.diagnostics(in: linked) }
  let (diagnostics, silenced) = linked.intentions.silence(found)
  let (curriculum, unsound) = Lowering.lower(linked, unlessAnyErrorIn: diagnostics)
  return Compilation(
    curriculum: curriculum, diagnostics: diagnostics + unsound, silenced: silenced,
    sources: sources)
}
