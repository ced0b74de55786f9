import Diagnostics

/// The search for one kind of fault in what authors wrote. Every check is of one of the kinds below,
/// by how far it looks; those that look less far are made again less often.
protocol Check: DiagnosticKind, Sendable {}

/// Looks at one file alone.
protocol FileCheck: Check {
  func diagnostics(in file: FileSyntax) -> [Diagnostic]
}

/// Looks at one file, and asks where its links, ids and words lead.
protocol LinkedFileCheck: Check {
  func diagnostics(in file: LinkedFile) -> [Diagnostic]
}

/// Looks at the reference files, and at the outlines of all others. Made again every time, so it
/// goes through no text of modules and quizzes.
protocol CurriculumCheck: Check {
  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic]
}

/// Those of each kind among `allChecks`.
let fileChecks = allChecks.compactMap { $0 as? any FileCheck }
let linkedFileChecks = allChecks.compactMap { $0 as? any LinkedFileCheck }
let curriculumChecks = allChecks.compactMap { $0 as? any CurriculumCheck }
