import CurriculumModel
import Rendering

extension Renderer {
  /// Writes as the author has chosen to see it: embedded questions with their key for trainers.
  init(of view: PreviewView, index: CurriculumIndex, opensTerms: Bool = false) {
    let addresses = PreviewAddressBook(index: index, edition: view.edition.name)
    let plain = Renderer(index: index, agency: view.agency, addresses: addresses) { _ in HTML() }
    let isForTrainer = view.isForTrainer
    self.init(
      index: index, agency: view.agency, addresses: addresses, opensTerms: opensTerms
    ) { question in
      let card = PracticeCard(question: question, renderer: plain).html
      return isForTrainer ? card + QuestionKey(of: question, renderer: plain).folded : card
    }
  }
}

/// Where the preview shows what the curriculum links to: where the site does.
struct PreviewAddressBook: AddressBook {
  private let index: CurriculumIndex
  private let edition: String

  init(index: CurriculumIndex, edition: String) {
    self.index = index
    self.edition = edition
  }

  func address(of destination: Destination) -> String {
    SiteAddressBook.address(of: destination, in: index)
  }

  /// Another in every edition, so that a changed picture is seen.
  func address(of picture: Picture.ID) -> String {
    SiteRoute.picture.path(edition, picture.rawValue)
  }
}
