import CommonMark
import Diagnostics
import Foundation
import Testing

/// Texts made to keep a parser busy: each ends within a second of the processor's time, in the
/// right tree or in a diagnostic.
@Suite struct AttackTests {
  @Test(
    .enabled(if: Conformance.isPresent, "../shared/conformance is not there"),
    arguments: Conformance.isPresent ? Conformance.attacks : [])
  func withstandsTheAttacksThatCmarkTests(_ name: String) throws {
    let markdown = try Conformance.unpacked("pathological/\(name).md.gz")
    let (parsed, seconds) = measured(markdown)
    #expect(seconds < 1)
    if let document = parsed.document {
      let html = try Conformance.unpacked("pathological/\(name).html.gz")
      #expect(HTMLRenderer.render(document) == html)
    } else {
      let bounds = ["file-too-large", "nesting-too-deep", "too-many-marks", "too-many-cells"]
      #expect(parsed.diagnostics.count == 1)
      #expect(parsed.diagnostics.allSatisfy { bounds.contains($0.id) && $0.range.file == "a.md" })
    }
  }

  /// What took longest among some thousands of random repetitions, as close to the bounds as it
  /// gets, and the worst of them beyond the bounds at 1 MB.
  @Test(arguments: [
    Repetition("deep items", "\("- " * 32)a\n\n" * 3_900),
    Repetition("blank lines in deep items", "- " * 32 + "a\n" + "\n" * 262_000),
    Repetition("images that never close", "\("![[]()" * 1_600)\n\n" * 27),
    Repetition(
      "destinations that never close", "[a]: /u\n\n" + "\("[a](" * 2_400)\n\n" * 27),
    Repetition("items", "- a\n\n" * 52_000),
    Repetition("paragraphs", "a\n\n" * 87_000),
    Repetition("definitions", "[a]: /u\n" * 1_600 + "[a]: /u x\n"),
    Repetition(
      "entities", (0..<24_000).map { "&a\($0);" + ($0 % 4_000 == 0 ? "\n\n" : "") }.joined()),
    Repetition("short rows", "|a|b|c|d|\n|-|-|-|-|\n" + "a\n" * 4_900),
    Repetition("blank lines in deeper items", "- " * 250_000 + "a\n" + "\n" * 500_000),
  ])
  func withstandsOurWorstInventions(_ text: Repetition) {
    let (parsed, seconds) = measured(text.markdown)
    #expect(seconds < 1)
    #expect((parsed.document == nil) == !parsed.diagnostics.isEmpty)
  }

  /// The least of up to three tries: a machine that is busy with other things has slow spells, and
  /// they are not the parser's.
  private func measured(
    _ markdown: String
  ) -> (parsed: (document: MarkdownDocument?, diagnostics: [Diagnostic]), seconds: Double) {
    var (parsed, least) = timed(markdown)
    for _ in 0..<2 where least >= 1 {
      let (again, seconds) = timed(markdown)
      (parsed, least) = (again, min(least, seconds))
    }
    return (parsed, least)
  }

  private func timed(
    _ markdown: String
  ) -> (parsed: (document: MarkdownDocument?, diagnostics: [Diagnostic]), seconds: Double) {
    let start = clock(CLOCK_THREAD_CPUTIME_ID)
    let parsed = MarkdownDocument.parse(SourceText(file: "a.md", text: markdown))
    return (parsed, clock(CLOCK_THREAD_CPUTIME_ID) - start)
  }

  /// The time of one thread, so that other tests beside this one do not count.
  private func clock(_ id: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(id, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

extension Conformance {
  fileprivate static var attacks: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: attackFolder.path)) ?? []
    return names.filter { $0.hasSuffix(".md.gz") }.map { String($0.dropLast(6)) }.sorted()
  }

  private static var attackFolder: URL { folder.appending(path: "pathological") }

  fileprivate static func unpacked(_ path: String) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", folder.appending(path: path).path]
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
