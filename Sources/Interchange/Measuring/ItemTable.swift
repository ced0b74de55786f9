public import Assessment
import CurriculumModel

/// Item analysis as a table: a line for every question, and one for each of its options.
public struct ItemTable: Sendable {
  private let measurements: [QuizMeasurement]

  public init(_ measurements: [QuizMeasurement]) {
    self.measurements = measurements
  }

  static let heading = [
    "Quiz", "Question", "Title", "Edition", "Releases", "Option", "Text", "Mark", "People",
    "Share", "Share from", "Share to", "Discrimination", "Discrimination from",
    "Discrimination to", "Guessing", "Flags",
  ]

  public var csv: String {
    var writer = CSVWriter()
    writer.append(Self.heading)
    for measurement in measurements {
      for item in measurement.items {
        let start = [
          measurement.quiz.rawValue, item.statistics.item.question.rawValue, item.title,
          String(item.statistics.item.edition.prefix(12)),
          item.releases.map(\.short).joined(separator: " "),
        ]
        writer.append(start + question(item.statistics))
        for (option, text) in zip(item.statistics.figures?.options ?? [], item.options) {
          writer.append(start + cells(option, text, item.statistics))
        }
      }
    }
    return writer.text
  }

  private func question(_ statistics: ItemStatistics) -> [String] {
    let figures = statistics.figures
    return ["", "", "", "\(statistics.people)"] + cells(figures?.facility)
      + cells(figures?.discrimination) + [cell(figures?.guesserScore)]
      + [words(statistics.flags.filter { $0.option == nil })]
  }

  private func cells(
    _ option: OptionStatistics, _ text: String, _ statistics: ItemStatistics
  ) -> [String] {
    ["\(option.index + 1)", text, option.mark.rawValue, "\(option.people)"] + cells(option.share)
      + cells(option.discrimination) + [
        "", words(statistics.flags.filter { $0.option == option.index }),
      ]
  }

  private func words(_ flags: [ItemFlag]) -> String {
    flags.map { "\($0.kind.rawValue): \($0.reason)" }.joined(separator: "; ")
  }

  private func cells(_ estimate: Estimate?) -> [String] {
    [estimate?.value, estimate?.low, estimate?.high].map(cell)
  }

  /// To three places; empty where withheld.
  private func cell(_ number: Double?) -> String {
    number.map { $0.toThousandths } ?? ""
  }
}

extension Double {
  /// `0.125`, `-0.3`.
  var toThousandths: String {
    Points(thousandths: Int((self * 1_000).rounded())).description
  }
}
