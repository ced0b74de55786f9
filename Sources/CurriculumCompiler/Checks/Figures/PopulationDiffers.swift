import Diagnostics

/// A figure rests on a source about the same people: the same state or country, adults or minors.
///
/// The sentence is compared with **Population** of the sources that its paragraph cites; one that
/// fits is enough.
struct PopulationDiffers: LinkedFileCheck {
  static let id = "population-differs"
  static let rule = "A figure rests on a source about the people that it speaks of"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in file: LinkedFile) -> [Diagnostic] {
    file.prose.figures.compactMap { figure in
      guard case .otherPopulation(let source, let population) = figure.fault else { return nil }
      return .otherPopulation(figure, source, population)
    }
  }
}

extension Diagnostic {
  fileprivate static func otherPopulation(
    _ figure: FigureFinding, _ source: Thing, _ population: String
  ) -> Diagnostic {
    Diagnostic(
      PopulationDiffers.self, at: figure.range,
      reason: "\(source.id) is about \(population)",
      notes: [Note("the source stands here", at: source.range)])
  }
}
