import Foundation
public import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
public import Records

/// The site: what it serves, from where, and how it is reached.
public struct Site: Sendable {
  private let environment: SiteEnvironment
  private let logger: Logger

  public init(
    store: RecordStore, curriculum: LiveCurriculum, options: SiteOptions,
    clock: WallClock = .system, random: RandomSource = .system, logger: Logger
  ) {
    environment = SiteEnvironment(
      store: store, curriculum: curriculum, options: options, clock: clock, random: random)
    self.logger = logger
  }

  /// Serves until SIGTERM or SIGINT, then lets running requests finish. `announce` is called once
  /// the site can be reached. Throws `SiteError` where the port is taken.
  public func serve(announce: @escaping @Sendable () -> Void) async throws {
    do {
      try await application(announce: announce).runService()
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw SiteError.portInUse(environment.options.port)
    }
  }

  /// With the public address in front, to be sent to somebody.
  public func link(to invitation: InvitationToken) -> String {
    environment.absolute(.invitation(invitation))
  }

  /// The whole site on one screen.
  public func application(
    announce: @escaping @Sendable () -> Void = {}
  ) -> some ApplicationProtocol {
    let router = Router(context: PublicContext.self, options: .autoGenerateHeadEndpoints)
    AssetRoutes(SiteAsset.all).add(to: router)
    HealthRoutes(site: environment).add(to: router)
    SignInRoutes(site: environment).add(to: router)
    InvitationRoutes(site: environment).add(to: router)
    CalendarFeedRoutes(site: environment).add(to: router)
    VerificationRoutes(site: environment).add(to: router)

    let sittings = Sittings(site: environment)
    let supervisors = router.group(context: SupervisorContext.self)
    SupervisionRoutes(site: environment).add(to: supervisors)
    MarkingRoutes(site: environment, sittings: sittings).add(to: supervisors)
    TeamRoutes(site: environment).add(to: supervisors)

    let trainers = router.group(context: TrainerContext.self)
    TrainerRoutes(site: environment).add(to: trainers)
    QuestionFigureRoutes(site: environment).add(to: trainers)

    let administrators = router.group(context: AdministratorContext.self)
    PeopleRoutes(site: environment).add(to: administrators)
    PeopleImportRoutes(site: environment).add(to: administrators)
    PersonSettingsRoutes(site: environment).add(to: administrators)
    AgencyRoutes(site: environment).add(to: administrators)
    AgencyRoutes(site: environment).addSettings(to: administrators)
    DocumentRoutes(site: environment).add(to: administrators)
    TeamSettingsRoutes(site: environment).add(to: administrators)
    WithdrawalRoutes(site: environment).add(to: administrators)
    ErasureRoutes(site: environment).add(to: administrators)
    ReminderRoutes(site: environment).add(to: administrators)
    AuditRoutes(site: environment).add(to: administrators)

    let signedIn = router.group(context: SignedInContext.self)
    PersonRoutes(site: environment).add(to: signedIn)
    RetentionRoutes(site: environment).add(to: signedIn)
    RegradingRoutes(site: environment).add(to: signedIn)
    ObservationRoutes(site: environment).add(to: signedIn)
    ObservationPageRoutes(site: environment).add(to: signedIn)
    WaiverRoutes(site: environment).add(to: signedIn)
    AttemptReleaseRoutes(site: environment).add(to: signedIn)
    DebriefRoutes(site: environment).add(to: signedIn)
    RenewalRoutes(site: environment).add(to: signedIn)
    SessionRoutes(site: environment).add(to: signedIn)
    AttendanceRoutes(site: environment).add(to: signedIn)
    OwnReminderRoutes(site: environment).add(to: signedIn)
    RevocationRoutes(site: environment).add(to: signedIn)
    let learning = router.group(context: LearnerContext.self)
    HomeRoutes(site: environment).add(to: signedIn)
    ReferenceRoutes(site: environment).add(to: signedIn)
    PictureRoutes(site: environment).add(to: signedIn)
    CertificateRoutes(site: environment).add(to: signedIn)
    PracticeRoutes(site: environment).add(to: signedIn)
    ResultRoutes(site: environment, sittings: sittings).add(to: signedIn)
    PathwayRoutes(site: environment).add(to: learning)
    ModuleRoutes(site: environment).add(to: signedIn)
    let followUps = FollowUpRoutes(site: environment, sittings: sittings)
    followUps.add(to: learning)
    followUps.addResults(to: signedIn)
    CalendarRoutes(site: environment).add(to: learning)
    OwnRecordRoutes(site: environment).add(to: signedIn)
    SelfRatingRoutes(site: environment).add(to: learning)
    LessonRoutes(site: environment).add(to: signedIn, recordingIn: learning)
    QuizRoutes(site: environment, sittings: sittings).add(to: learning)
    AnswerRoutes(site: environment, sittings: sittings).add(to: learning)
    QuestionsRoutes(site: environment, sittings: sittings).add(to: learning)

    let options = environment.options
    return Application(
      responder: SiteResponder(site: environment, routes: router.buildResponder()),
      server: .http1(configuration: Self.limits(TimeAmount(options.patience))),
      configuration: ApplicationConfiguration(
        address: .hostname(options.host, port: options.port),
        availableConnectionsDelegate: .maximum(options.mostConnections, logger: logger)),
      onServerRunning: { _ in announce() },
      logger: logger)
  }

  /// Whatever is slow or idle is closed in time, and a large head is refused.
  private static func limits(_ patience: TimeAmount) -> HTTP1Channel.Configuration {
    HTTP1Channel.Configuration(
      additionalChannelHandlers: [ConnectionDeadlines(limit: patience)],
      idleTimeout: patience,
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: 8_192, maxHeaderListSize: 16_384, maxHeaderFieldCount: 100))
  }
}
