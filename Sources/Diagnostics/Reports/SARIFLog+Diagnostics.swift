extension SARIFLog {
  /// One run; findings that are marked as intended are there with the author's reason.
  public init(_ report: CheckReport, rules: [Rule], tool: String, version: String) {
    let places = Dictionary(
      rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let silenced = report.silenced.map { silenced in
      var result = Result(silenced.diagnostic, places)
      result.suppressions = [Suppression(justification: silenced.reason)]
      return result
    }
    self.init(runs: [
      Run(
        tool: Tool(driver: Driver(name: tool, version: version, rules: rules)),
        results: report.diagnostics.map { Result($0, places) } + silenced)
    ])
  }
}

extension SARIFLog.Result {
  fileprivate init(_ diagnostic: Diagnostic, _ rules: [String: Int]) {
    let words = [diagnostic.message, diagnostic.reason].compactMap { $0 }.joined(separator: ". ")
    self.init(
      ruleId: diagnostic.id, ruleIndex: rules[diagnostic.id], level: diagnostic.severity.rawValue,
      message: SARIFLog.Message(text: words), locations: [SARIFLog.Location(diagnostic.range)],
      relatedLocations: diagnostic.notes.isEmpty
        ? nil : diagnostic.notes.map { SARIFLog.Location($0.range, message: $0.message) },
      fixes: diagnostic.fixIts.isEmpty ? nil : diagnostic.fixIts.map(SARIFLog.Fix.init))
  }
}

extension SARIFLog.Location {
  fileprivate init(_ range: SourceRange, message: String? = nil) {
    self.init(
      physicalLocation: SARIFLog.PhysicalLocation(
        artifactLocation: SARIFLog.ArtifactLocation(path: range.file),
        region: SARIFLog.Region(range)),
      message: message.map { SARIFLog.Message(text: $0) })
  }
}

extension SARIFLog.Region {
  fileprivate init(_ range: SourceRange) {
    self.init(
      startLine: range.start.line, startColumn: range.start.column, endLine: range.end.line,
      endColumn: range.end.column)
  }
}

extension SARIFLog.Fix {
  fileprivate init(_ fixIt: FixIt) {
    self.init(
      description: SARIFLog.Message(text: fixIt.title),
      artifactChanges: [
        SARIFLog.ArtifactChange(
          artifactLocation: SARIFLog.ArtifactLocation(path: fixIt.range.file),
          replacements: [
            SARIFLog.Replacement(
              deletedRegion: SARIFLog.Region(fixIt.range),
              insertedContent: SARIFLog.Message(text: fixIt.replacement))
          ])
      ])
  }
}

extension SARIFLog.ArtifactLocation {
  /// A relative URI reference: everything but unreserved characters and `/` in percent encoding
  /// (RFC 3986, 2.1).
  fileprivate init(path: String) {
    let digits = Array("0123456789ABCDEF")
    self.init(
      uri: path.utf8.map { byte -> String in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
          UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
          String(Unicode.Scalar(byte))
        default: "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
        }
      }.joined())
  }
}
