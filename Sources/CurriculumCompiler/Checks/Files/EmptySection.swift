import Diagnostics

/// A heading promises something: a lesson has text, a module lessons, a quiz questions.
struct EmptySection: FileCheck {
  static let id = "empty-section"
  static let rule = "What has a heading has content"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections.compactMap { section in
      guard let missing = Self.missing(in: section) else { return nil }
      return .emptySection(section, missing: missing)
    }
  }

  private static func missing(in section: Section) -> String? {
    switch section.role {
    case .module: section.sections.isEmpty ? "lessons" : nil
    case .quiz: section.sections.isEmpty ? "questions" : nil
    case .framework: section.sections.isEmpty ? "areas" : nil
    case .area: section.sections.isEmpty ? "competencies" : nil
    case .principleGroup: section.sections.isEmpty ? "principles" : nil
    case .pathway: section.moduleItems.isEmpty ? "a numbered list of modules" : nil
    case .lesson, .term, .principle, .wordRule, .competency, .skill, .question:
      section.text.isEmpty && section.facts.strays.isEmpty ? "text" : nil
    default: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func emptySection(_ section: Section, missing: String) -> Diagnostic {
    Diagnostic(
      EmptySection.self, at: section.nameRange,
      message: "\(EmptySection.rule); \(section.role.noun) has \(missing)")
  }
}
