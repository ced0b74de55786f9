public import CurriculumModel

/// A number as a learner types it: `120`, `1,200`, `.5`, `−2`, `120 hours`.
///
/// The unit may follow, in either number and any case. Anything else that follows makes it no
/// number: `120 days` does not answer a question for hours.
struct TypedNumber: Equatable {
  let value: Decimal3

  init?(_ text: String, unit: String?) {
    let typed = text.replacing("−", with: "-").trimmed
    let digits = typed.prefix { $0.isASCII && $0.isNumber || ",.-".contains($0) }
    let rest = typed[digits.endIndex...].trimmed
    guard rest.isEmpty || unit.map({ Self.isUnit(rest, $0) }) ?? false else { return nil }
    // A full stop that ends the sentence is not part of the number.
    let number = rest.isEmpty && digits.last == "." ? digits.dropLast() : digits
    guard let value = Decimal3(number.first == "." ? "0" + number : String(number)) else {
      return nil
    }
    self.value = value
  }

  private static func isUnit(_ word: String, _ unit: String) -> Bool {
    let word = TypedText(word)
    let singular = unit.hasSuffix("s") ? String(unit.dropLast()) : unit
    return [unit, singular, singular + "s"].contains { TypedText($0) == word }
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    var text = String(self)[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

extension NumberTask {
  /// Whether a learner's text is a number in the unit that is asked for, right or not.
  public func reads(_ text: String) -> Bool { TypedNumber(text, unit: unit) != nil }
}
