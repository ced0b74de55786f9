import CurriculumModel
import Records

/// Looks at what a form says before anything is done with it, so that no record of training comes to
/// tell who a real child is.
///
/// Every text of every form is looked at, but for those that `SiteRoute.keepsWriting` names; a form
/// that is added later is among them by itself. What is asked about is thrown back to the browser
/// that sent it, and is neither stored nor logged.
struct TextReader: Sendable {
  /// The field with which somebody says that a text is about nobody real.
  static let answer = "about"
  static let nobody = "nobody"

  private let year: Int
  private let rule: TextRule
  /// What everybody reads anyway, in which names and numbers may be repeated.
  private let release: Release?
  /// What the writer has said to be about nobody real.
  private let known: PassagesAboutNobody?

  init(
    year: Int = 0, rule: TextRule = .ask, release: Release? = nil,
    known: PassagesAboutNobody? = nil
  ) {
    self.year = year
    self.rule = rule
    self.release = release
    self.known = known
  }

  /// Gives what the writer says with this form to be about nobody real, beside what was said before;
  /// `nil` where nothing is new.
  func read(
    _ form: Form, sentTo route: SiteRoute, at path: String
  ) throws(QuestionedText) -> PassagesAboutNobody? {
    guard route.keepsWriting(form) else { return nil }
    let own: Set = [FormToken.fieldName, Self.answer]
    let fields = form.fields.filter { !own.contains($0.name) }.map { field in
      QuestionedText.Field(name: field.name, text: field.text, passages: passages(in: field.text))
    }
    let found = fields.flatMap(\.passages).map(\.text)
    guard rule == .refuse || form[Self.answer] != Self.nobody else {
      guard var known, !found.isEmpty else { return nil }
      found.forEach { known.insert($0) }
      return known
    }
    guard !found.allSatisfy({ rule == .ask && known?.contains($0) ?? false }) else { return nil }
    throw QuestionedText(path: path, fields: fields, files: form.files.map(\.name), rule: rule)
  }

  private func passages(in text: String) -> [IdentifyingPassage] {
    identifyingPassages(in: text, year: year) { release?.prints($0) ?? false }
  }
}

/// A form that was not acted on, since it may tell who a real child is.
struct QuestionedText: Error {
  struct Field: Sendable, Hashable {
    let name: String
    let text: String
    /// Empty for most.
    let passages: [IdentifyingPassage]
  }

  /// Where the form was sent.
  let path: String
  let fields: [Field]
  /// The names of fields with a file, which a browser has to be asked for again.
  let files: [String]
  let rule: TextRule
}

extension Release {
  /// Whether the text stands in the curriculum, spelled the same. Reads all of it: some milliseconds,
  /// for the few texts that are asked about.
  fileprivate func prints(_ text: String) -> Bool {
    let needle = Array(text.utf8)
    guard let first = needle.first else { return false }
    var rest = bytes[...]
    while let start = rest.firstIndex(of: first), rest.endIndex - start >= needle.count {
      if rest[start...].starts(with: needle) { return true }
      rest = rest[(start + 1)...]
    }
    return false
  }
}
