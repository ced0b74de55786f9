/// The words of a text that look as if they told who a real person is, in their order, 20 at most.
///
/// It looks at shapes alone and knows no list of people. So it says nothing of a name without an age
/// or a date, of names in small or only in capital letters, of first names, of places where
/// everybody knows everybody, or of languages other than English; and it is made for numbers and
/// addresses of the United States. What it finds is a reason to ask, not a proof.
///
/// `year` is the present one: it decides whether a day makes a child. `isPublished` says whether a
/// name, number or address stands in what everybody reads anyway, such as a lesson's made-up people
/// or an agency's own hotline; it is asked about what was found only.
public func identifyingPassages(
  in text: String, year: Int, isPublished: (String) -> Bool = { _ in false }
) -> [IdentifyingPassage] {
  guard text.utf8.count >= 5 else { return [] }
  let tokens = TextTokens(text)
  let patterns = PassagePattern.all(year: year)
  let hasAddresses = text.utf8.contains(UInt8(ascii: "@"))
  var found: [IdentifyingPassage] = []
  var index = 0
  while let token = tokens[index], found.count < 20 {
    guard hasAddresses || PassagePattern.canBegin(with: token) else {
      index += 1
      continue
    }
    let match = patterns.lazy
      .compactMap { pattern in pattern.match(tokens, index).map { (pattern.kind, $0) } }.first
    guard let (kind, match) = match else {
      index += 1
      continue
    }
    let passage = IdentifyingPassage(
      kind: kind, text: tokens.text(match.range), identity: tokens.text(match.identity))
    if !isPublished(passage.identity) { found.append(passage) }
    index = max(index + 1, match.range.upperBound)
  }
  return found
}
