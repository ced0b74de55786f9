import Hummingbird
import Records

/// A request of somebody who is signed in: handlers that take it cannot run for anybody else.
struct SignedInContext: ChildRequestContext, SiteContext {
  var coreContext: CoreRequestContextStorage
  let visitor: Visitor
  let publicContext: PublicContext

  init(context: PublicContext) throws {
    guard let visitor = context.visitor else { throw Refusal.signInNeeded }
    coreContext = context.coreContext
    self.visitor = visitor
    publicContext = context
  }
}

/// A role that a group of routes is for.
protocol RequiredRole: Sendable {
  static var role: Role { get }
}

enum Learning: RequiredRole { static let role = Role.learner }
enum Supervision: RequiredRole { static let role = Role.supervisor }
enum Training: RequiredRole { static let role = Role.trainer }
enum Administration: RequiredRole { static let role = Role.administrator }

/// A request of somebody who holds the role: handlers that take it cannot run for anybody else.
struct RoleContext<Required: RequiredRole>: ChildRequestContext, SiteContext {
  var coreContext: CoreRequestContextStorage
  let visitor: Visitor
  let publicContext: PublicContext

  init(context: PublicContext) throws {
    let signedIn = try SignedInContext(context: context)
    guard signedIn.visitor.holds(Required.role) else { throw Refusal.forbidden }
    coreContext = signedIn.coreContext
    visitor = signedIn.visitor
    publicContext = context
  }
}

typealias LearnerContext = RoleContext<Learning>
typealias SupervisorContext = RoleContext<Supervision>
typealias TrainerContext = RoleContext<Training>
typealias AdministratorContext = RoleContext<Administration>
