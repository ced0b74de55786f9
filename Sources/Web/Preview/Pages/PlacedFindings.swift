import CurriculumModel
import Rendering

/// What is wrong with one thing, put where it belongs among its parts.
struct PlacedFindings {
  private var byPart: [CurriculumPlace.Part: HTML] = [:]

  init(about subject: CurriculumPlace.Subject, in edition: PreviewEdition) {
    for (number, finding) in edition.findings(about: subject) {
      let box = FindingBox(number: number, finding: finding).html
      byPart[finding.place?.part ?? .whole, default: HTML()] += box
    }
  }

  var isEmpty: Bool { byPart.isEmpty }

  subscript(_ part: CurriculumPlace.Part) -> HTML { byPart[part] ?? HTML() }

  /// Blocks, each followed by what is wrong with it. Where the newest text has more blocks than are
  /// shown, what is wrong with those follows the last one.
  func html(
    _ blocks: [Block], renderer: Renderer,
    part: (Int) -> CurriculumPlace.Part = CurriculumPlace.Part.block
  ) -> HTML {
    let shown = blocks.enumerated().map { place, block in
      renderer.html([block]) + self[part(place)]
    }
    return shown.joined() + beyond(blocks.count, part)
  }

  /// What is wrong with answers that are not shown.
  func beyondAnswers(_ count: Int) -> HTML { beyond(count) { .answer($0) } }

  private func beyond(_ count: Int, _ part: (Int) -> CurriculumPlace.Part) -> HTML {
    let numbers = byPart.keys.compactMap { key -> Int? in
      guard let number = key.number, key == part(number), number >= count else { return nil }
      return number
    }
    return numbers.sorted().map { self[part($0)] }.joined()
  }
}

extension CurriculumPlace.Part {
  fileprivate var number: Int? {
    switch self {
    case .whole: nil
    case .block(let number), .answer(let number), .explanation(let number): number
    }
  }
}
