import CurriculumModel
import Records
import Rendering
import Synchronization

/// A release, with everything in it by id, the pages that were made from it, and where people stand
/// in it.
///
/// A page is made when it is first asked for and kept: it depends on nothing but the key.
final class ServedRelease: Sendable {
  struct PageKey: Hashable {
    let address: SiteAddress
    let agency: AgencyProfile.ID?
    let sections: SiteSections
    /// Whether the visitor has read it, where that shows.
    var isRead = false
  }

  let release: Release
  let index: CurriculumIndex
  let standings: KnownStandings
  private let pages: Mutex<[PageKey: PrerenderedPage]> = Mutex([:])

  init(_ release: Release) {
    self.release = release
    index = CurriculumIndex(release.curriculum)
    standings = KnownStandings(in: index)
  }

  var curriculum: Curriculum { release.curriculum }

  func profile(_ id: AgencyProfile.ID?) -> AgencyProfile? {
    curriculum.profile(speakingFor: id)
  }

  func page(_ key: PageKey, make: () -> PrerenderedPage) -> PrerenderedPage {
    if let page = pages.withLock({ $0[key] }) { return page }
    let page = make()
    pages.withLock { $0[key] = page }
    return page
  }
}

extension ServedRelease {
  func renderer(for profile: AgencyProfile.ID?) -> Renderer {
    Renderer(
      index: index, agency: self.profile(profile),
      addresses: SiteAddressBook(index: index, release: release.digest),
      practice: { _ in HTML() })
  }

  /// The line that stands at the foot of every page, beside what may distress.
  func support(for profile: AgencyProfile.ID?) -> Frame.Support? {
    guard let id = curriculum.support, let value = index.values[id] else { return nil }
    let renderer = renderer(for: profile)
    return Frame.Support(
      label: renderer.plainText(value.title), line: renderer.html([.value(id)]))
  }
}
