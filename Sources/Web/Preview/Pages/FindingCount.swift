import Diagnostics
import Rendering

/// How much is wrong.
struct FindingCount {
  private let counts: [(name: String, count: Int)]

  init(_ findings: some Sequence<PreviewFinding>) {
    let severities = findings.map(\.diagnostic.severity)
    counts = Diagnostic.Severity.allCases.map { severity in
      (severity.rawValue, severities.count { $0 == severity })
    }
  }

  /// `2 errors, 1 warning`, or that there is nothing.
  var words: String {
    let words = counts.filter { $0.count > 0 }.map { name, count in
      "\(count) \(name)\(count == 1 ? "" : "s")"
    }
    return words.isEmpty ? "No findings" : words.joined(separator: ", ")
  }
}

/// How much is wrong with something in a list; nothing where nothing is.
struct FindingBadge {
  private let findings: [PreviewFinding]

  init(_ findings: [PreviewFinding]) {
    self.findings = findings
  }

  var html: HTML {
    guard !findings.isEmpty else { return HTML() }
    let words = FindingCount(findings).words
    return findings.contains { $0.diagnostic.severity == .error }
      ? StatusLabel.wrong(words) : StatusLabel.partly(words)
  }
}
