hoop sessions list                       # who, on what, how many operations, how many refused
hoop sessions show                       # the last session's operations, with verdicts; or give an id
hoop sessions replay --last              # everything in order, with the rows as they were delivered
hoop sessions list --archive hoop-archive --json
hoop verify hoop-archive                 # exits 1: proven, but no witness has countersigned it
