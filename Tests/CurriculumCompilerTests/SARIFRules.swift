import Foundation

/// The rules of the SARIF 2.1.0 schema (OASIS, sarif-schema-2.1.0.json) for the objects that we
/// write, and what the standard says beyond it: 3.14.17 columnKind, 3.27.6 ruleIndex, 3.30 regions.
enum SARIFRules {
  private typealias Object = [String: Any]

  static func faults(in log: [String: Any]) -> [String] {
    var faults = names(log, required: ["version", "runs"], optional: ["$schema"], "log")
    if log["version"] as? String != "2.1.0" { faults.append("version") }
    if URL(string: log["$schema"] as? String ?? "")?.scheme == nil { faults.append("$schema") }
    let runs = log["runs"] as? [Object] ?? []
    if runs.isEmpty { faults.append("no runs") }
    return faults + runs.flatMap(run)
  }

  private static func run(_ run: Object) -> [String] {
    var faults = names(run, required: ["tool"], optional: ["results", "columnKind"], "run")
    let kinds = ["utf16CodeUnits", "unicodeCodePoints"]
    if !kinds.contains(run["columnKind"] as? String ?? "") { faults.append("columnKind") }
    let tool = run["tool"] as? Object ?? [:]
    faults += names(tool, required: ["driver"], optional: [], "tool")
    let driver = tool["driver"] as? Object ?? [:]
    faults += names(driver, required: ["name"], optional: ["version", "rules"], "driver")
    let rules = driver["rules"] as? [Object] ?? []
    let ids = rules.compactMap { $0["id"] as? String }
    if Set(ids).count != rules.count { faults.append("rules without an id of their own") }
    for rule in rules {
      faults += names(
        rule, required: ["id"], optional: ["shortDescription", "defaultConfiguration"], "rule")
      faults += message(rule["shortDescription"])
      faults += level((rule["defaultConfiguration"] as? Object)?["level"])
    }
    return faults + (run["results"] as? [Object] ?? []).flatMap { result($0, rules: ids) }
  }

  private static func result(_ result: Object, rules: [String]) -> [String] {
    let optional = [
      "ruleId", "ruleIndex", "level", "locations", "relatedLocations", "fixes", "suppressions",
    ]
    var faults = names(result, required: ["message"], optional: optional, "result")
    faults += message(result["message"]) + level(result["level"])
    let index = result["ruleIndex"] as? Int ?? -1
    if !rules.indices.contains(index) || rules[index] != result["ruleId"] as? String {
      faults.append("ruleIndex \(index) is not \(result["ruleId"] ?? "")")
    }
    let related = result["relatedLocations"] as? [Object] ?? []
    for location in (result["locations"] as? [Object] ?? []) + related {
      faults += names(
        location, required: [], optional: ["physicalLocation", "message"], "location")
      let place = location["physicalLocation"] as? Object ?? [:]
      faults += names(place, required: ["artifactLocation"], optional: ["region"], "place")
      faults += artifact(place["artifactLocation"]) + region(place["region"])
    }
    for fix in result["fixes"] as? [Object] ?? [] {
      faults += names(fix, required: ["artifactChanges"], optional: ["description"], "fix")
      let changes = fix["artifactChanges"] as? [Object] ?? []
      if changes.isEmpty { faults.append("a fix without changes") }
      for change in changes {
        faults += names(
          change, required: ["artifactLocation", "replacements"], optional: [], "change")
        faults += artifact(change["artifactLocation"])
        let replacements = change["replacements"] as? [Object] ?? []
        if replacements.isEmpty { faults.append("a change without replacements") }
        for replacement in replacements {
          faults += names(
            replacement, required: ["deletedRegion"], optional: ["insertedContent"], "replacement")
          faults += region(replacement["deletedRegion"]) + message(replacement["insertedContent"])
        }
      }
    }
    for suppression in result["suppressions"] as? [Object] ?? [] {
      faults += names(suppression, required: ["kind"], optional: ["justification"], "suppression")
      let kind = suppression["kind"] as? String ?? ""
      if !["inSource", "external"].contains(kind) { faults.append("suppression \(kind)") }
    }
    return faults
  }

  private static func message(_ value: Any?) -> [String] {
    (value as? Object)?["text"] is String ? [] : ["a message without a text"]
  }

  private static func level(_ value: Any?) -> [String] {
    let level = value as? String ?? ""
    return ["none", "note", "warning", "error"].contains(level) ? [] : ["level \(level)"]
  }

  /// Lines and columns count from 1, and the end is not before the start.
  private static func region(_ value: Any?) -> [String] {
    guard let region = value as? [String: Int], let startLine = region["startLine"],
      let startColumn = region["startColumn"], let endLine = region["endLine"],
      let endColumn = region["endColumn"], region.count == 4
    else { return ["region"] }
    let isForward = (startLine, startColumn) <= (endLine, endColumn)
    return isForward && min(startLine, startColumn, endColumn) >= 1 ? [] : ["region \(region)"]
  }

  /// A relative URI reference in which nothing is left to encode.
  private static func artifact(_ value: Any?) -> [String] {
    let uri = (value as? Object)?["uri"] as? String ?? ""
    let allowed = CharacterSet(
      charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/%")
    let isRelative = !uri.isEmpty && !uri.hasPrefix("/")
    return isRelative && uri.unicodeScalars.allSatisfy(allowed.contains) ? [] : ["uri \(uri)"]
  }

  private static func names(
    _ object: Object, required: [String], optional: [String], _ what: String
  ) -> [String] {
    let known = Set(required + optional)
    return required.filter { object[$0] == nil }.map { "\(what) lacks \($0)" }
      + object.keys.filter { !known.contains($0) }.map { "\(what) knows no \($0)" }
  }
}
