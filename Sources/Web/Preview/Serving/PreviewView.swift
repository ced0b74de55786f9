import CurriculumModel

/// An edition as the author has chosen to see it.
struct PreviewView: Sendable {
  let edition: PreviewEdition
  let choice: PreviewChoice
  /// Of the request, to come back to.
  let path: String

  /// What is shown; there is none until the folder has compiled once.
  var index: CurriculumIndex {
    get throws(NothingToShow) {
      guard let index = edition.index else { throw NothingToShow() }
      return index
    }
  }

  var agency: AgencyProfile? { edition.index.flatMap { choice.profile(in: $0.curriculum) } }
  var isForTrainer: Bool { choice.role == .trainer }

  /// The folder has not compiled yet.
  struct NothingToShow: Error {}
}
