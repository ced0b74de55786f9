extension LedgerKind {
  /// What an entry of this kind is read as.
  var event: any LedgerEvent.Type {
    switch self {
    case .agencyCreated: AgencyCreated.self
    case .textRuleSet: TextRuleSet.self
    case .teamCreated: TeamCreated.self
    case .personAdded: PersonAdded.self
    case .personRenamed: PersonRenamed.self
    case .personErased: PersonErased.self
    case .activitySet: ActivitySet.self
    case .rolesSet: RolesSet.self
    case .teamJoined: TeamJoined.self
    case .teamLeft: TeamLeft.self
    case .pathwayAssigned: PathwayAssigned.self
    case .assignmentWithdrawn: AssignmentWithdrawn.self
    case .attemptSubmitted: AttemptSubmitted.self
    case .paragraphMarked: ParagraphMarked.self
    case .attemptRegraded: AttemptRegraded.self
    case .followUpAnswered: FollowUpAnswered.self
    case .recordIssued: RecordIssued.self
    case .recordRevoked: RecordRevoked.self
    case .observationMade: ObservationMade.self
    case .observationCountersigned: ObservationCountersigned.self
    case .observationReplied: ObservationReplied.self
    case .selfRated: SelfRated.self
    case .attestationMade: AttestationMade.self
    case .waiverGranted: WaiverGranted.self
    case .evidenceRevoked: EvidenceRevoked.self
    case .attemptReleased: AttemptReleased.self
    case .unsafeDebriefed: UnsafeDebriefed.self
    case .sessionOpened: SessionOpened.self
    case .attendanceRecorded: AttendanceRecorded.self
    case .attendanceCorrected: AttendanceCorrected.self
    case .retentionApplied: RetentionApplied.self
    }
  }
}
