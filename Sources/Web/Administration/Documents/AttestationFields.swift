import Crypto
import CurriculumModel
import Records

/// What the form about a document says, as it was typed and ticked, and what is wrong with it.
struct AttestationFields: Sendable, Hashable {
  enum Name: String, Sendable {
    case document, file, digest, covers, until
  }

  private(set) var document = ""
  private(set) var digest = ""
  private(set) var until = ""
  /// Places in the list of what is asked, from 0.
  private(set) var covers: Set<Int> = []
  private(set) var problems: [Name: String] = [:]

  init() {}

  /// The file itself goes no further than here: only its digest does.
  init(_ form: Form, asked: [String], today: CalendarDate) {
    document = form.line(Name.document.rawValue)
    digest = form.line(Name.digest.rawValue).lowercased()
    until = form.line(Name.until.rawValue)
    covers = Set(form.all(Name.covers.rawValue).compactMap { Int($0) })
      .intersection(asked.indices)
    let file = form.file(Name.file.rawValue).flatMap { $0.bytes.isEmpty ? nil : $0.bytes }
    let found = file.map { SHA256.hash(data: $0).hex }
    if let found {
      if !digest.isEmpty, digest != found {
        problems[.digest] = "This is not the digest of the file: that is \(found)."
      } else {
        digest = found
      }
    } else if digest.isEmpty {
      problems[.file] = "Choose the file, or type its digest below."
    }
    if !digest.isEmpty, ReleaseDigest(hex: digest) == nil {
      problems[.digest] = "A SHA-256 digest has 64 digits: 0 to 9 and a to f."
    }
    if document.isEmpty || document.utf8.count > 200 {
      problems[.document] = "Please write a name of up to 200 letters."
    }
    if covers.isEmpty, !asked.isEmpty {
      problems[.covers] = "Please tick what the document holds."
    }
    let day = CalendarDate(until)
    if !until.isEmpty, day == nil {
      problems[.until] = "Please write the day as year-month-day, such as \(today)."
    }
    if let day, day < today { problems[.until] = "This day is over." }
  }

  func attestation(for competency: Competency.ID, asked: [String]) -> NewAttestation {
    NewAttestation(
      competency: competency, document: document, fileDigest: digest,
      covers: covers.sorted().map { asked[$0] }, validUntil: CalendarDate(until))
  }
}
