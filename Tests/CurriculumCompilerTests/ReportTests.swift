import CanonicalJSON
import CurriculumCompiler
import CurriculumModel
import Diagnostics
import Foundation
import JSONSchemas
import Testing

/// What `groundwork check` prints for programs.
@Suite struct ReportTests {
  /// Every finding of every fault in the corpus.
  private static func report() throws -> CheckReport {
    var found: [Diagnostic] = []
    for id in try FaultFixture.ids() {
      for example in try FaultFixture(id: id).cases.prefix(1) {
        let texts = example.texts.mapValues { MarkedText($0, file: "").text }
        found += compile(Fixtures.sourceFolder(texts)).diagnostics
      }
    }
    let first = try #require(found.first)
    return CheckReport(found, silenced: [CheckReport.Silenced(first, reason: "it is meant")])
  }

  private static func json(_ value: some Encodable) throws -> [String: Any] {
    let data = Data(try CanonicalJSONEncoder().encode(value))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func keepsToThePublishedSchema() throws {
    let schema = try JSONSchema(
      contentsOf: Fixtures.repository.appending(path: "Documentation/check.schema.json"))
    #expect(schema.faults(in: try Self.json(try Self.report())) == [])
    #expect(
      schema.faults(in: ["version": 2, "errors": -1, "diagnostics": [[String: Any]()]]) != [])
  }

  @Test func isASARIFLogByTheRulesOfTheStandard() throws {
    let rules = DiagnosticCatalogue.entries.map {
      SARIFLog.Rule(id: $0.id, rule: $0.rule, severity: $0.severity)
    }
    let log = SARIFLog(try Self.report(), rules: rules, tool: "groundwork", version: "0.1.0")
    #expect(SARIFRules.faults(in: try Self.json(log)) == [])
  }

  @Test func namesPlacesAsURIs() {
    let range = SourceRange(startOf: "Curriculum/modules/é a%.md")
    let report = CheckReport([Diagnostic(id: "unknown-file", at: range, message: "Rule")])
    let log = SARIFLog(report, rules: [], tool: "groundwork", version: "1")
    #expect(
      log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri
        == "Curriculum/modules/%C3%A9%20a%25.md")
  }
}
