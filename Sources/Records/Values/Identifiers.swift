/// What random ids name. Nothing has these types: they keep one kind of id from being taken for
/// another, and let an id be spoken of without the thing itself.
public enum Named {
  public enum Person {}
  public enum Agency {}
  public enum Team {}
  public enum Attempt {}
  public enum Assignment {}
  public enum CompletionRecord {}
  public enum FollowUp {}
  public enum Observation {}
  public enum Attestation {}
  public enum Reminder {}
  public enum TrainingSession {}
}

public typealias PersonID = RandomID<Named.Person>
public typealias AgencyID = RandomID<Named.Agency>
public typealias TeamID = RandomID<Named.Team>
public typealias AttemptID = RandomID<Named.Attempt>
public typealias AssignmentID = RandomID<Named.Assignment>
public typealias CompletionRecordID = RandomID<Named.CompletionRecord>
public typealias FollowUpID = RandomID<Named.FollowUp>
public typealias ObservationID = RandomID<Named.Observation>
public typealias AttestationID = RandomID<Named.Attestation>
public typealias ReminderID = RandomID<Named.Reminder>
public typealias TrainingSessionID = RandomID<Named.TrainingSession>
