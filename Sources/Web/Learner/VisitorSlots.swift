import CurriculumModel
import Records
import Rendering

/// What stands in the slots that every prerendered page has.
struct VisitorSlots {
  let name: String
  let token: FormToken

  init(_ context: some SiteContext) {
    name = context.publicContext.visitor?.person.name ?? ""
    token = context.formToken
  }

  var fillings: [PageSlot: HTML] {
    [.personName: HTML(escaping: name), .formToken: token.field]
  }
}

extension SiteEnvironment {
  /// A page that is made once for all people of an agency who may enter the same sections.
  func prerendered(
    _ address: SiteAddress, of served: ServedRelease, for visitor: Visitor, isRead: Bool = false,
    make: (AgencyProfile?) -> some Page
  ) -> PrerenderedPage {
    let profile = served.profile(visitor.profile)
    let key = ServedRelease.PageKey(
      address: address, agency: profile?.id, sections: visitor.sections, isRead: isRead)
    return served.page(key) {
      let frame = prerenderedFrame(sections: visitor.sections, profile: visitor.profile)
      return PrerenderedPage(frame.document(make(profile)))
    }
  }
}
