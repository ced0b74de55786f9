import Assessment
import Crypto
import CurriculumModel

/// What the form of a whole page gives: the answers that were changed on it, and what is wrong with
/// others.
///
/// Beside its fields every question sends a mark of the answer that was kept when the page was made.
/// Only what differs from it was changed here. So of two windows each saves what was done in it, and
/// an old page takes nothing back that another one saved since; of two answers to the same question
/// the later one stands.
struct GivenAnswers {
  /// `nil` for an answer that was taken back.
  private(set) var changed: [Question.ID: Answer?] = [:]
  /// By the question's place on the page, from 0.
  private(set) var faults: [Int: AnswerFault] = [:]

  /// `only` is the place of the one question to look at; else all are.
  init(_ form: Form, on sheets: [AnswerSheet], only: Int? = nil) {
    for (place, sheet) in sheets.enumerated() where only == nil || only == place {
      let fields = form.group(Self.group(place))
      do throws(AnswerFault) {
        let answer = try sheet.answer(in: fields)
        guard sheet.mark(of: answer) != fields[Self.kept] else { continue }
        changed.updateValue(answer, forKey: sheet.question.id)
      } catch {
        faults[place] = error
      }
    }
  }

  /// The field with the mark of what was kept.
  static let kept = "kept"

  /// The names of a question's fields begin with this.
  static func group(_ place: Int) -> String { "\(place + 1)-" }
}

extension AnswerSheet {
  /// Tells one answer from another. Made of what the page shows anyhow: the places of parts, never
  /// the author's order, in which the key lies.
  func mark(of answer: Answer?) -> String {
    guard let answer else { return "" }
    let fields = form(showing: answer).fields.map { "\($0.name)=\($0.text)" }
    let text = fields.joined(separator: "\n")
    // In letters alone: digits in a form may be taken for somebody's number (`TextReader`).
    let letters = SHA256.hash(data: Array(text.utf8)).prefix(8).flatMap { [$0 >> 4, $0 & 15] }
    return String(decoding: letters.map { UInt8(ascii: "a") + $0 }, as: UTF8.self)
  }
}
