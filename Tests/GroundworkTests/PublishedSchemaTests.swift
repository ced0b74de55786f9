import Assessment
import CanonicalJSON
import CurriculumChanges
import CurriculumCompiler
import CurriculumModel
import Foundation
import JSONSchemas
import Records
import Testing

@testable import groundwork

/// What the commands print for programs keeps to the schemas in Documentation.
@Suite struct PublishedSchemaTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Of every sort: a slip, a rule, a key, a kind, a value, one that came, went and moved.
  private static let edits = [
    ("Curriculum/modules/second.md", "Call, and", "Call within 24 hours, and"),
    ("Curriculum/modules/first.md", "**Revision**: 1", "**Revision**: 3"),
    ("Curriculum/modules/first.md", "`first-minute`", "`first-minutes`"),
    ("Curriculum/competencies/core.md", "24 months", "12 months"),
    ("Curriculum/agencies/county.md", "help@example.org", "hello@example.org"),
    ("Quizzes/first.md", "- [x] `suspect`", "- [x] `suspects`"),
    ("Quizzes/first.md", "#first-minute)", "#first-minutes)"),
    ("Quizzes/first.md", "`q-word`", "`q-words`"),
    ("Quizzes/second.md", "`120` hours", "`96` hours"),
  ]

  private static func sources(edited: Bool) throws -> SourceFolder {
    let base = root.appending(path: "Tests/CurriculumCompilerTests/Fixtures/base")
    return SourceFolder(
      try SourceFolder.read(at: base.path).files.map { file in
        var text = String(decoding: file.bytes, as: UTF8.self)
        for (path, old, new) in edits where edited && path == file.path {
          text = text.replacingOccurrences(of: old, with: new)
        }
        return SourceFile(path: file.path, text: text)
      })
  }

  private static func version(edited: Bool) throws -> CurriculumVersion {
    let compilation = compile(try sources(edited: edited))
    let curriculum = try #require(compilation.curriculum, "\(compilation.diagnostics)")
    return CurriculumVersion(
      name: edited ? "." : "HEAD", release: try Release(compiling: curriculum))
  }

  private static func schema(_ command: String) throws -> JSONSchema {
    try JSONSchema(contentsOf: root.appending(path: "Documentation/\(command).schema.json"))
  }

  private static func faults(_ value: some Encodable, of command: String) throws -> [String] {
    let bytes = try CanonicalJSONEncoder().encode(value)
    return try schema(command).faults(in: try JSONSerialization.jsonObject(with: Data(bytes)))
  }

  private struct OneLearner: EvidenceRoll {
    let person: PersonOnRoll
    func peopleOnRoll() async throws -> [PersonOnRoll] { [person] }
  }

  @Test func diffKeepsToItsSchema() throws {
    let (old, new) = (try Self.version(edited: false), try Self.version(edited: true))
    let comparison = try CurriculumComparison(
      from: old.release.curriculum, to: new.release.curriculum)
    #expect(comparison.changes.count > 5)
    #expect(comparison.revisions.count == 1)
    let report = DiffCommand.Report(
      old: DiffCommand.Side(old), new: DiffCommand.Side(new), comparison)
    #expect(try Self.faults(report, of: "diff") == [])
    #expect(try Self.faults(["format": "groundwork-diff-2"], of: "diff") != [])
  }

  @Test func theDiffSchemaKnowsEveryWordThatADiffUses() throws {
    let schema = try Self.schema("diff")
    #expect(schema.values(of: "kind") == SubjectKind.allCases.map(\.rawValue))
    #expect(schema.values(of: "label") == ChangeLabel.allCases.map(\.rawValue))
    #expect(schema.values(of: "weight") == ChangeWeight.allCases.map(\.rawValue))
    #expect(schema.values(of: "verdict") == CompetencyEffect.Verdict.allCases.map(\.rawValue))
    #expect(schema.values(of: "fault") == RevisionFinding.Fault.allCases.map(\.rawValue))
    let standings = try Self.schema("impact").values(of: "standing")
    #expect(standings == Standing.allCases.map(\.rawValue))
    let gaps = try Self.schema("coverage").values(of: "gap")
    #expect(gaps == CoverageMatrix.Gap.allCases.map(\.rawValue))
  }

  @Test func impactKeepsToItsSchema() async throws {
    let (old, new) = (try Self.version(edited: false), try Self.version(edited: true))
    let day = try #require(CalendarDate("2026-06-01"))
    let passed = EvidenceEntry(
      sequence: 7, date: day,
      kind: .quizPassed(
        quiz: try #require(Quiz.ID("second-quiz")), module: try #require(Module.ID("second")),
        moduleRevision: 1))
    let person = PersonOnRoll(
      id: try #require(PersonID(String(repeating: "a", count: 32))), name: "Ada Moss",
      agency: "County office", profile: AgencyProfile.ID("county"), evidence: [passed])
    let (before, after) = (old.release.curriculum, new.release.curriculum)
    let impact = try await ReleaseImpact(
      of: CurriculumComparison(from: before, to: after), from: before, to: after,
      on: OneLearner(person: person), at: day)
    #expect(impact.people == [person.id])
    let report = ImpactCommand.Report(
      old: DiffCommand.Side(old), new: DiffCommand.Side(new), on: day, impact: impact)
    #expect(try Self.faults(report, of: "impact") == [])
    #expect(try Self.faults(["format": "groundwork-impact-1"], of: "impact") != [])
  }

  @Test func coverageAndTraceKeepToTheirSchemas() throws {
    let shipped = try SourceFolder.read(at: Self.root.path)
    #expect(try Self.faults(CoverageMatrix(of: shipped), of: "coverage") == [])
    #expect(try Self.faults(CoverageMatrix(of: SourceFolder([])), of: "coverage") == [])
    for id in ["core-6.rapport", "wi-guidelines", "report.line", "q-first-wrods"] {
      #expect(try Self.faults(CurriculumThread(of: id, in: shipped), of: "trace") == [])
    }
    #expect(try Self.faults(["version": 1], of: "trace") != [])
  }
}
