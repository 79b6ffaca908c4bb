from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Read from the environment: PLACES_TITLE, PLACES_PRECISION."""

    model_config = SettingsConfigDict(env_prefix="PLACES_")

    title: str = "Places"
    precision: int = 1
