import Diagnostics

/// A choice of a scenario is a link to one of its scenes.
struct UnknownScene: FileCheck {
  static let id = "unknown-scene"
  static let rule = "A choice is a link to a scene of the same scenario"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.question).flatMap { question -> [Diagnostic] in
      let known = question.sections.map(\.sceneAnchor)
      return question.sections.flatMap { $0.choices?.answers ?? [] }.compactMap { choice in
        guard !choice.content.isEmpty else { return nil }
        guard let link = choice.choiceLink, link.destination.hasPrefix("#") else {
          return .unknownScene(at: choice.contentRange, near: known.map { "#\($0)" })
        }
        let anchor = String(link.destination.dropFirst())
        guard !known.contains(anchor) else { return nil }
        return .unknownScene(
          at: link.range, near: NearMiss.suggestions(for: anchor, in: known).map { "#\($0)" })
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownScene(at range: SourceRange, near: [String]) -> Diagnostic {
    Diagnostic(UnknownScene.self, at: range, suggestions: near)
  }
}
