import CurriculumModel
import Rendering

/// Where the site shows what the curriculum links to.
struct SiteAddressBook: AddressBook {
  let index: CurriculumIndex
  let release: ReleaseDigest

  func address(of destination: Destination) -> String {
    Self.address(of: destination, in: index)
  }

  static func address(of destination: Destination, in index: CurriculumIndex) -> String {
    switch destination {
    case .web(let address): address
    case .module(let id): SiteAddress.module(id).path
    case .lesson(let id, let section): SiteAddress.lesson(id, section: section).path
    case .question(let id): address(ofQuestion: id, in: index).path
    case .pathway(let id): SiteAddress.pathway(id).path
    case .framework: SiteAddress.competencies.path
    case .competency(let id): SiteAddress.competency(id).path
    case .objective: SiteAddress.competencies.path
    case .principle(let id): SiteAddress.principle(id).path
    case .term(let id): SiteAddress.term(id).path
    case .wordRule(let id): SiteAddress.wordRule(id).path
    case .source(let id): SiteAddress.source(id).path
    }
  }

  func address(of picture: Picture.ID) -> String { SiteAddress.picture(release, picture).path }

  /// A question has no page of its own: its quiz does.
  private static func address(ofQuestion id: Question.ID, in index: CurriculumIndex) -> SiteAddress
  {
    let quiz = id.rawValue.split(separator: "/").first.flatMap { Quiz.ID(String($0)) }
    return quiz.flatMap { index.quizzes[$0] }.map { .quiz($0.module) } ?? .home
  }
}
