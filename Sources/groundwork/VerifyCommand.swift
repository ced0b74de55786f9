import ArgumentParser
import CurriculumModel
import Foundation
import Records

/// `groundwork verify FILE`
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check a completion record's file, with no server and no network.",
    discussion: """
      Without --key it shows that nothing was changed since the issuer that the file names signed \
      it; with --key also that the issuer is the one you trust. Whether a record was revoked can \
      only be seen on the issuer's page. Exit status 0: valid. 1: not valid. 2: there is no such file.
      """)

  @Argument(help: "The file that was downloaded.")
  var file: String

  @Option(
    help: "The public key of the issuer you trust; can be given more than once.",
    transform: issuerKey)
  var key: [IssuerKey] = []

  func run() throws {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: file)) else {
      printError("cannot read \(file)")
      throw ExitCode(2)
    }
    switch CompletionRecord.verify(Array(data), trusting: Set(key)) {
    case .genuine(let record):
      print("Valid: signed with a key that you trust.\n\(record.summary)")
    case .issuerNotTrusted(let record) where key.isEmpty:
      print("Valid: unchanged since it was signed.\n\(record.summary)")
      print("Compare the issuer's key with one from the issuer, or give it with --key.")
    case .issuerNotTrusted(let record):
      print("Not valid: signed with another key than you trust: \(record.issuerKey)")
      throw ExitCode(1)
    case .altered:
      print("Not valid: the file was changed after it was signed.")
      throw ExitCode(1)
    case .unreadable:
      print("Not valid: this is not a completion record that this version can read.")
      throw ExitCode(1)
    }
  }
}

extension CompletionRecord {
  /// The record for a terminal.
  fileprivate var summary: String {
    var lines = [
      "Person:       \(person)\(agency.map { ", \($0)" } ?? "")",
      "Pathway:      \(pathwayTitle), of \(curriculumTitle) by \(publisher)",
      "Release:      \(release)",
      "Issued:       \(issued) by \(issuer)",
      "Valid until:  \(validUntil.map(\.description) ?? "for ever")",
      "Issuer's key: \(issuerKey)",
      "Record:       \(id)",
    ]
    for competency in competencies {
      lines.append("  \(competency.id)  \(competency.title)")
      for evidence in competency.evidence {
        lines.append("    \(evidence.kind.rawValue), \(evidence.date), entry \(evidence.sequence)")
      }
    }
    return lines.joined(separator: "\n")
  }
}
