import Diagnostics

/// A figure about people or money has its source in the same paragraph.
///
/// Percentages, shares ("one in five", "half of them", "most traffickers"), counts from a hundred on,
/// average ages, comparisons ("twice as likely") and sums of money. Numbers of a law's sections,
/// steps, times, durations, someone's age and the like are left alone.
struct UncitedFigure: LinkedFileCheck {
  static let id = "uncited-figure"
  static let rule = "A figure about people or money has a citation in its paragraph"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in file: LinkedFile) -> [Diagnostic] {
    file.prose.figures.compactMap { figure in
      guard case .uncited = figure.fault else { return nil }
      return .uncited(figure)
    }
  }
}

extension Diagnostic {
  fileprivate static func uncited(_ figure: FigureFinding) -> Diagnostic {
    Diagnostic(
      UncitedFigure.self, at: figure.range,
      message: "\(UncitedFigure.rule); “\(figure.text)” has none",
      reason: "A figure is repeated long after anyone remembers where it came from")
  }
}
