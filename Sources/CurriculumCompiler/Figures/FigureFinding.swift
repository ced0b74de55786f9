import Diagnostics

/// A figure about people or money that a reader may ask the source of.
struct FigureFinding: Sendable {
  enum Fault: Sendable {
    /// Nothing is cited in its paragraph.
    case uncited
    /// The source that is cited is about others than the sentence.
    case otherPopulation(source: Thing, population: String)
  }

  let fault: Fault
  let text: String
  let range: SourceRange
}
